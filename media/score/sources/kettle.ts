import { band, bump, filteredPair, times } from "../dsp/filter";
import { type Mono, mapped, RATE, rms, type Stereo, silence, silentPair } from "../dsp/loop";
import { between, drift, type Random, seeded, whitePair } from "../dsp/random";

/** A bubble that breaks: a short note, its pitch that of its size (Minnaert 1933), rising as its neck opens. */
function bubble(into: Stereo, at: number, hz: number, gain: number, pan: number, rise: number): void {
  const n = into[0].length;
  const decay = 9 / hz;
  let phase = 0;
  for (let i = 0; i < 6 * decay * RATE; i++) {
    const t = i / RATE;
    phase += (2 * Math.PI * hz * (1 + rise * t)) / RATE;
    const v = gain * Math.min(1, i / 24) * Math.exp(-t / decay) * Math.sin(phase);
    into[0][(at + i) % n]! += v * pan;
    into[1][(at + i + 3) % n]! += v * (2 - pan);
  }
}

/** Bubbles of one kind over the loop: as many a second as the heat allows, each of its own size. */
function bubbles(
  r: Random,
  into: Stereo,
  heat: Mono,
  most: number,
  kind: (h: number) => { share: number; hz: number; gain: number; rise: number },
): void {
  const n = heat.length;
  for (let k = 0; k < (n / RATE) * most; k++) {
    const at = Math.floor(r() * n);
    const { share, hz, gain, rise } = kind(heat[at]!);
    if (r() < share) bubble(into, at, hz, gain * r() ** 2, between(r, 0.75, 1.25), rise);
  }
}

/**
 * Water towards the boil. At first the floor ticks, as bubbles of steam are born on it and collapse in the cold above;
 * the ticks run together and sing; as all of it grows hot they live, rise and break, lower and lower, and it rolls.
 * @param heat 0 (cold) to 1 (boiling) over the loop.
 */
export function kettle(seed: number, heat: Mono): Stereo {
  const n = heat.length;
  const r = seeded(seed);
  const out = silentPair(n);
  const sing = filteredPair(whitePair(seed + 1, n), times(band(1100, 5200, 9, 12), bump(2050, 0.3, 4)));
  const roar = filteredPair(whitePair(seed + 2, n), times(band(180, 1500, 12, 9), bump(520, 0.35, 6)));
  const gains = [1 / rms(sing[0]), 1 / rms(roar[0])] as const;
  const quick = [drift(seed + 3, n, 0.07, 0.5), drift(seed + 4, n, 0.07, 0.5)] as const;
  const roll = drift(seed + 5, n, 0.11, 0.34);
  for (const ear of [0, 1] as const)
    for (let i = 0; i < n; i++) {
      const h = heat[i]!;
      const near = 0.75 * sing[0][i]! + 0.55 * sing[ear][i]!;
      const low = 0.75 * roar[0][i]! + 0.55 * roar[ear][i]!;
      const flutter = Math.exp((0.14 + 0.16 * h) * quick[ear][i]! + 0.3 * h ** 4 * roll[i]!);
      out[ear][i] =
        flutter * (0.4 * gains[0] * near * h ** 1.6 * (1.2 - h) + 0.75 * gains[1] * low * h ** 3.2);
    }
  bubbles(r, out, heat, 150, (h) => ({
    share: h > 0.1 && h < 0.75 ? (h - 0.1) * (0.75 - h) * 6 : 0,
    hz: between(r, 2400, 7200),
    gain: 0.5,
    rise: 0,
  }));
  bubbles(r, out, heat, 120, (h) => ({
    share: h ** 4,
    hz: between(r, 300, 1400) * (1.3 - 0.55 * h),
    gain: 0.9 * h,
    rise: 1.2,
  }));
  return out;
}

/** Heat over the loop of a kettle that clicks off at one moment (seconds), stands, and is put on again at another. */
export const heating = (samples: number, off: number, on: number): Mono =>
  mapped(silence(samples), (_, i) => {
    const loop = samples / RATE;
    const since = (i / RATE - off + loop) % loop;
    const stood = (on - off + loop) % loop;
    if (since < stood) return 0.95 * Math.exp(-since / 1.4) + 0.06 * Math.exp(-since / 9);
    return Math.min(1, 0.03 + (1.02 * (since - stood)) / (loop - stood - 5));
  });
