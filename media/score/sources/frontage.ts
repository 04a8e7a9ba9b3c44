import { band, bump, filteredPair, times } from "../dsp/filter";
import { RATE, type Stereo, silentPair } from "../dsp/loop";
import { struck, varied } from "../dsp/modes";
import { between, seeded, whitePair } from "../dsp/random";
import { layPair } from "./traffic";

/** The wire sings before the tram comes: bending waves in it run ahead, the high ones first. */
export function tramWire(seed: number): Stereo {
  const r = seeded(seed);
  const out = silentPair(Math.floor(6.5 * RATE));
  for (let k = 0; k < 26; k++) {
    const at = 0.3 + 5 * r();
    const near = Math.exp(-(((at - 3.2) / 1.5) ** 2));
    const base = between(r, 1500, 2300);
    const zing = struck(
      [1, 1.53, 2.11, 2.74, 3.4].map((m, i) => [base * m, 0.09 / (1 + 0.6 * i), 1 / (1 + i)] as const),
      0.0001,
    );
    layPair(out, [zing, zing.map((v) => v * 0.8)], at, 0.5 * near * between(r, 0.3, 1));
  }
  const hum = filteredPair(
    whitePair(seed + 1, out[0].length),
    times(band(480, 1500, 24, 12), bump(640, 0.12, 12), bump(1290, 0.1, 9)),
  );
  hum.forEach((side, ear) => {
    for (let i = 0; i < side.length; i++)
      out[ear]![i]! += 0.9 * side[i]! * Math.exp(-(((i / RATE - 3.2) / 1.35) ** 2)) ** 1.5;
  });
  return out;
}

/** A shop's door: latch, swing of a worn hinge's air, frame, and the small bell above it. */
export function shopDoor(seed: number): { at: number; sound: Float64Array }[] {
  const r = seeded(seed);
  const bell = struck(
    [
      [2093, 0.5, 1],
      [2107, 0.46, 0.7],
      [4890, 0.24, 0.5],
      [5010, 0.2, 0.3],
      [8400, 0.1, 0.2],
    ],
    0.0001,
  );
  const frame = struck(
    varied(r, [
      [74, 0.06, 1],
      [128, 0.05, 0.8],
      [240, 0.03, 0.5],
      [510, 0.012, 0.3],
    ]),
    0.002,
  );
  const latch = struck(
    varied(r, [
      [1320, 0.01, 1],
      [2450, 0.008, 0.8],
      [3900, 0.005, 0.5],
    ]),
    0.0002,
  );
  const rings = [0, 0.17, 0.31, 0.52].map((t, i) => ({
    at: 0.1 + t,
    sound: bell.map((v) => 0.12 * v * (1 - 0.2 * i)),
  }));
  return [
    { at: 0, sound: latch.map((v) => v * 0.8) },
    ...rings,
    { at: 2.6, sound: frame.map((v) => v * 2) },
    { at: 2.63, sound: latch },
    { at: 2.66, sound: bell.map((v) => 0.05 * v) },
  ];
}
