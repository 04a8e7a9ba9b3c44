/** A loop is a circular buffer at 48 kHz: its last sample is followed by its first. */
export type Mono = Float64Array;
export type Stereo = readonly [Mono, Mono];

export const RATE = 48_000;

export const silence = (samples: number): Mono => new Float64Array(samples);
export const silentPair = (samples: number): Stereo => [silence(samples), silence(samples)];

export const toDb = (amplitude: number): number => 20 * Math.log10(Math.max(amplitude, 1e-12));
export const fromDb = (db: number): number => 10 ** (db / 20);

/** Adds `sound` into the loop, beginning `at` samples in and wrapping round its end. */
export function lay(loop: Mono, sound: Mono, at: number, gain = 1): void {
  const n = loop.length;
  let p = ((Math.round(at) % n) + n) % n;
  for (let i = 0; i < sound.length; i++) {
    loop[p]! += sound[i]! * gain;
    if (++p === n) p = 0;
  }
}

/** Adds a mono sound into a pair, panned at constant power from -1 (left) to 1 (right). */
export function layAt(loop: Stereo, sound: Mono, at: number, pan: number, gain = 1): void {
  const angle = ((Math.max(-1, Math.min(1, pan)) + 1) * Math.PI) / 4;
  lay(loop[0], sound, at, gain * Math.cos(angle));
  lay(loop[1], sound, at, gain * Math.sin(angle));
}

export function mixInto(into: Mono, from: Mono, gain = 1): Mono {
  for (let i = 0; i < into.length; i++) into[i]! += from[i]! * gain;
  return into;
}

export function mixPair(into: Stereo, from: Stereo, gain = 1): Stereo {
  mixInto(into[0], from[0], gain);
  mixInto(into[1], from[1], gain);
  return into;
}

/** A new loop, each sample computed from the old one and its place. */
export const mapped = (x: Mono, f: (v: number, i: number) => number): Mono => {
  const y = silence(x.length);
  for (let i = 0; i < x.length; i++) y[i] = f(x[i]!, i);
  return y;
};
export const mappedPair = (x: Stereo, f: (v: number, i: number) => number): Stereo => [
  mapped(x[0], f),
  mapped(x[1], f),
];
export const gained = (x: Stereo, gain: number): Stereo => mappedPair(x, (v) => v * gain);
export const centred = (x: Stereo): Mono => mapped(x[0], (v, i) => (v + x[1][i]!) / 2);

export function rms(x: Mono): number {
  let s = 0;
  for (const v of x) s += v * v;
  return Math.sqrt(s / x.length);
}
export const rmsPair = (x: Stereo): number => Math.sqrt((rms(x[0]) ** 2 + rms(x[1]) ** 2) / 2);

/** The pair scaled so that its RMS over both ears stands at `db` dBFS. */
export const atLevel = (x: Stereo, db: number): Stereo => gained(x, fromDb(db) / Math.max(rmsPair(x), 1e-12));
export const monoAtLevel = (x: Mono, db: number): Mono => {
  const g = fromDb(db) / Math.max(rms(x), 1e-12);
  return mapped(x, (v) => v * g);
};
