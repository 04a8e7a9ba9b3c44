import { band, bump, filtered, times } from "../dsp/filter";
import { lay, type Mono, mapped, mixInto, RATE, rms } from "../dsp/loop";
import { struck } from "../dsp/modes";
import { seeded, white } from "../dsp/random";
import { mains } from "./mains";

/** A small refrigerator: its compressor starts with a shudder, hums for a while and stops with another. Seconds. */
export function fridge(seed: number, samples: number, on: number, off: number): Mono {
  const r = seeded(seed);
  const hum = mains(seed + 1, samples, [1, 0.35, 0.2, 0.06, 0.05], 0.5);
  const gas = filtered(white(seed + 2, samples), times(band(180, 900, 9, 9), bump(340, 0.2, 5)));
  const g = 0.25 / rms(gas);
  const loop = samples / RATE;
  const ran = (i: number): number => (i / RATE - on + loop) % loop;
  const run = (off - on + loop) % loop;
  const y = mapped(hum, (v, i) => {
    const t = ran(i);
    const level = t < run ? 1 - Math.exp(-t / 0.35) : Math.exp(-(t - run) / 0.12);
    return level * (v + g * gas[i]!);
  });
  const shudder = struck(
    [
      [31, 0.11, 1],
      [57, 0.08, 0.8],
      [143, 0.04, 0.4],
      [620, 0.012, 0.15],
    ],
    0.002,
  );
  for (let k = 0; k < 4; k++) lay(y, shudder, (off + 0.075 * k * (1 + 0.1 * r())) * RATE, 1.6 * 0.6 ** k);
  lay(y, shudder, on * RATE, 1.2);
  return mixInto(y, gas, 0.004 * g);
}
