import { above, band, bump, filtered, times } from "../dsp/filter";
import { type Mono, monoAtLevel, RATE, type Stereo, silence } from "../dsp/loop";
import { drift, gauss, seeded, white } from "../dsp/random";

/** Beats of a heart at rest over a loop, in seconds: whole beats a loop, quicker as one breathes in. */
export function pulse(seed: number, loop: number, beats: number, breaths: number): number[] {
  const r = seeded(seed);
  return Array.from({ length: beats }, (_, k) => {
    const t = (k * loop) / beats;
    return t + 0.035 * Math.sin((2 * Math.PI * breaths * t) / loop) + 0.008 * gauss(r);
  });
}

/**
 * What a covered ear hears of its own head: blood in the neck's veins, a rush
 * from 70 to 300 Hz that swells a quarter of a second after each beat, and the
 * tremor of muscles below 40 Hz (Oster and Jaffe 1980), its own on either side.
 */
export function ownHum(seed: number, samples: number, beats: number, breaths: number): Stereo {
  const swell = silence(samples);
  for (const at of pulse(seed, samples / RATE, beats, breaths))
    for (let i = 0; i < 0.9 * RATE; i++) {
      const t = i / RATE - 0.11;
      const k = (Math.round(at * RATE) + i + samples) % samples;
      swell[k]! += t < 0 ? 0 : (t / 0.11) * Math.exp(1 - t / 0.11);
    }
  const blood = times(band(75, 230, 12, 12), bump(118, 0.2, 6), bump(196, 0.15, 4));
  const muscle = times(band(17, 42, 18, 18), bump(25, 0.3, 5));
  const head = filtered(white(seed + 1, samples), blood);
  const side = (ear: 0 | 1): Mono => {
    const own = filtered(white(seed + 2 + ear, samples), blood);
    const tremor = filtered(white(seed + 4 + ear, samples), times(muscle, above(60, 18)));
    const move = drift(seed + 6 + ear, samples, 1.5, 9);
    const rush = monoAtLevel(
      head.map((v, i) => (0.75 * v + 0.5 * own[i]!) * (0.55 + 0.75 * swell[i]!) * (1 + 0.12 * move[i]!)),
      -20,
    );
    const shake = monoAtLevel(tremor, -21);
    return rush.map((v, i) => v + shake[i]!);
  };
  return [side(0), side(1)];
}
