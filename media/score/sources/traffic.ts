import { above, band, below, bump, filtered, filteredPair, times } from "../dsp/filter";
import { gained, type Mono, RATE, rms, type Stereo, silentPair } from "../dsp/loop";
import { drift, type Random, white, whitePair } from "../dsp/random";

/**
 * Traffic too far off to be cars: four bands of noise, each wandering at a
 * pace of its own, so that the bed never breathes as one.
 */
export function distantTraffic(seed: number, samples: number): Stereo {
  const bands = [
    { low: 32, high: 75, gain: 1.2, depth: 0.35, pace: [2.3, 11] },
    { low: 75, high: 210, gain: 1, depth: 0.4, pace: [1.7, 9] },
    { low: 210, high: 700, gain: 0.62, depth: 0.4, pace: [1.3, 7] },
    { low: 700, high: 2200, gain: 0.3, depth: 0.45, pace: [1.1, 13] },
  ] as const;
  const out = silentPair(samples);
  bands.forEach((b, i) => {
    const raw = filteredPair(
      whitePair(seed + 101 * i, samples),
      times(band(b.low, b.high, 18, 12), above(300, 3)),
    );
    const g = b.gain / rms(raw[0]);
    // What comes from afar comes to both ears alike, the more so the lower it is.
    const width = Math.min(1, 0.25 + 0.22 * i);
    raw.forEach((side, ear) => {
      const other = raw[1 - ear] as Mono;
      const move = drift(seed + 17 * i + 5 * ear, samples, b.pace[0], b.pace[1]);
      const out1 = out[ear] as Mono;
      for (let k = 0; k < samples; k++) {
        const shared = (side[k]! + other[k]!) / 2;
        out1[k]! += g * (shared + width * (side[k]! - shared)) * Math.exp(b.depth * move[k]!);
      }
    });
  });
  return gained(out, 0.1);
}

export interface Pass {
  /** Metres a second, towards the right when positive. */
  readonly speed: number;
  /** Metres at the nearest point. */
  readonly distance: number;
  /** Firing rate of the engine, Hz; 0 for one that is not heard. */
  readonly engine: number;
  readonly wet?: number;
}

/** One vehicle going by: tyres that are bright only while near, and an engine that falls in pitch as it leaves. */
export function passing(r: Random, { speed, distance, engine, wet = 0 }: Pass): Stereo {
  const reach = distance * 9;
  const seconds = (2 * reach) / Math.abs(speed);
  const n = Math.floor(seconds * RATE);
  const seed = Math.floor(r() * 1e9);
  const dull = filtered(white(seed, n), times(band(60, 420, 9, 9), bump(95, 0.5, 5)));
  const road = filtered(white(seed + 1, n), times(band(420, 1500, 10, 9), bump(880, 0.45, 4)));
  const hiss = filtered(white(seed + 2, n), times(below(1600, 12), above(5200, 10)));
  const out = silentPair(n);
  let phase = 0;
  const g = { dull: 0.6 / rms(dull), road: 0.5 / rms(road), hiss: (0.12 + 0.3 * wet) / rms(hiss) };
  for (let i = 0; i < n; i++) {
    const x = speed * (i / RATE - seconds / 2);
    const d = Math.hypot(x, distance);
    const near = distance / d;
    // Air and ground take the top first, so brightness falls faster than level.
    const edge = Math.min(1, (reach - Math.abs(x)) / (reach * 0.35));
    const doppler = 1 - (speed * x) / d / 343;
    phase += (2 * Math.PI * engine * doppler) / RATE;
    const motor = engine
      ? 0.5 * Math.sin(phase) +
        0.3 * Math.sin(2 * phase + 0.7) +
        0.16 * Math.sin(3 * phase + 1.9) +
        0.08 * Math.sin(4.03 * phase)
      : 0;
    const v =
      edge *
      (near * (dull[i]! * g.dull + 0.35 * motor) +
        near ** 1.7 * road[i]! * g.road +
        near ** 2.6 * hiss[i]! * g.hiss);
    const angle = ((x / d) * 0.85 + 1) * (Math.PI / 4);
    out[0][i] = v * Math.cos(angle);
    out[1][i] = v * Math.sin(angle);
  }
  return out;
}

/** Lays a pair into a looped pair, wrapping. */
export function layPair(loop: Stereo, pair: Stereo, at: number, gain = 1): void {
  for (const side of [0, 1] as const) {
    const n = loop[side].length;
    let p = ((Math.round(at * RATE) % n) + n) % n;
    for (const v of pair[side]) {
      loop[side][p]! += v * gain;
      if (++p === n) p = 0;
    }
  }
}
