import { type Mono, mapped, RATE, silence } from "../dsp/loop";
import { gauss, seeded } from "../dsp/random";

/** When a heart beats over a loop, seconds: faster breathing in, slower out (respiratory sinus arrhythmia). */
export function beats(seed: number, loop: number, count: number, breathCount: number): number[] {
  const r = seeded(seed);
  return Array.from({ length: count }, (_, k) => {
    const t = (k * loop) / count;
    return t + 0.028 * Math.sin((2 * Math.PI * breathCount * t) / loop) + 0.006 * gauss(r);
  });
}

/** One valve sound: a low thud whose pitch sinks as the wall relaxes, felt more than heard. */
function thud(
  seconds: number,
  partials: readonly (readonly [hz: number, decay: number, gain: number])[],
): Mono {
  return mapped(silence(Math.floor(seconds * RATE)), (_, i) => {
    const t = i / RATE;
    const rise = Math.min(1, t / 0.012) ** 2;
    return (
      rise *
      partials.reduce(
        (s, [hz, decay, gain]) =>
          s +
          gain * Math.exp(-t / decay) * Math.sin(2 * Math.PI * hz * (1 - 0.1 * Math.min(1, t / 0.08)) * t),
        0,
      )
    );
  });
}

/** The mitral valve's sound: about 0.15 s of 25 to 45 Hz, with what the chest adds above. */
export const first = (): Mono =>
  thud(0.3, [
    [32, 0.06, 1],
    [47, 0.05, 0.8],
    [76, 0.03, 0.3],
    [124, 0.018, 0.09],
  ]);
/** The aortic valve's: shorter, near 50 Hz, 0.3 s later. */
export const second = (): Mono =>
  thud(0.22, [
    [49, 0.034, 0.7],
    [72, 0.026, 0.4],
    [112, 0.016, 0.16],
    [180, 0.01, 0.05],
  ]);
export const SECOND_AFTER = 0.3;
