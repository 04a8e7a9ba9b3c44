import { type Mono, RATE, type Stereo, silentPair } from "../dsp/loop";
import { gauss, type Random } from "../dsp/random";

export interface Flight {
  /** Wing beats a second: a bumblebee's 170 to 200, a hoverfly's 230. */
  readonly wings: number;
  /** Metres a second, towards the right when positive, and metres at the nearest point. */
  readonly speed: number;
  readonly distance: number;
}

const HEAD = 0.0875;

/**
 * An insect that flies by: wings make a ragged saw, whose pitch sways with its flight and falls as it leaves. Each ear
 * hears it from its own distance, and the far one without its top.
 */
export function flight(r: Random, { wings, speed, distance }: Flight): Stereo {
  const seconds = (2 * 5 * distance + 3) / Math.abs(speed);
  const n = Math.floor(seconds * RATE);
  const out = silentPair(n);
  let [phase, sway, way, flutter] = [0, 0, 0, 1];
  const dull = [0, 0];
  const delay: [Mono, Mono] = [new Float64Array(64), new Float64Array(64)];
  for (let i = 0; i < n; i++) {
    if (i % 96 === 0) {
      sway += 0.008 * (0.9 * gauss(r) - sway);
      way += 0.02 * (gauss(r) * 0.8 - way);
      flutter += 0.2 * (1 + 0.25 * gauss(r) - flutter);
    }
    const x = speed * (i / RATE - seconds / 2) + way * distance;
    const d = Math.hypot(x, distance);
    phase += (wings * (1 + sway) * (1 - (speed * x) / d / 343)) / RATE;
    if (phase >= 1) phase -= 1;
    // Down-stroke and up-stroke differ, so odd and even harmonics both sound.
    const saw = phase - 0.5 + 0.45 * (((2 * phase + 0.13) % 1) - 0.5);
    const v = flutter * (saw + 0.05 * gauss(r));
    const edge = Math.min(1, i / (0.3 * RATE), (n - i) / (0.3 * RATE));
    for (const ear of [0, 1] as const) {
      delay[ear][i & 63] = v;
      const side = ear ? 1 : -1;
      const late = Math.max(0, Math.min(62, Math.round(18 - (side * x * HEAD * RATE) / d / 343)));
      const heard = delay[ear][(i - late + 64) & 63]!;
      const shade = 0.55 + 0.4 * ((side * x) / d);
      dull[ear]! += (0.12 + 0.75 * Math.max(0, shade)) * (heard - dull[ear]!);
      out[ear][i] = (edge * dull[ear]! * (1 + 0.3 * ((side * x) / d))) / Math.max(0.35, d);
    }
  }
  return out;
}
