import { struck, varied } from "../dsp/modes";
import { seeded } from "../dsp/random";

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
