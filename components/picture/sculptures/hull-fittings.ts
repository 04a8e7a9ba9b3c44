/** What runs along a pressure hull: pipes with their flanges and one valve, and the deck's grating. The hull's axis is z. */
import { type BufferGeometry, TorusGeometry } from "three";
import { lathe, place, rbox, rod, tube } from "../kit/geometry";
import { rng } from "../kit/random";
import type { Vec3 } from "../take";

const ALONG: Vec3 = [Math.PI / 2, 0, 0];
/** Where the section ends behind the lens, and where its bulkhead stands. */
export const BACK = 1.0;
export const BULKHEAD = -1.75;

/** Pipes and cable along the hull, hung from the frames' flanges. */
export function* pipes(): Iterable<BufferGeometry> {
  const random = rng(7);
  function* run(a: number, r: number, out: number) {
    const [x, y] = [Math.cos(a) * out, Math.sin(a) * out];
    const sag = (random() - 0.5) * 0.012;
    yield tube(
      [
        [x, y, BACK],
        [x, y + sag, 0.2],
        [x, y - sag, -0.8],
        [x, y, BULKHEAD],
      ],
      r,
      { segments: 20, sides: 12 },
    );
    for (const z of [0.42, -0.38, -1.18])
      yield place(
        lathe(
          [
            [r, -0.02],
            [r * 1.5, -0.018],
            [r * 1.5, 0.018],
            [r, 0.02],
          ],
          14,
        ),
        { turn: ALONG, at: [x, y, z] },
      );
  }
  for (const [i, a] of [2.05, 2.16, 2.25, 2.33, 2.9, 2.98, 3.05, 0.95, 1.04, 1.11].entries())
    yield* run(a, [0.034, 0.02, 0.024, 0.012][i % 4] ?? 0.02, 0.955 - (i % 3) * 0.018);
  for (let i = 0; i < 7; i++) yield* run(0.12 + i * 0.028, 0.009, 0.985);
  const valve: Vec3 = [Math.cos(2.95) * 0.9, Math.sin(2.95) * 0.9, -0.6];
  yield place(new TorusGeometry(0.075, 0.009, 8, 32), {
    at: [valve[0] + 0.09, valve[1], valve[2]],
    turn: [0, Math.PI / 2, 0],
  });
  for (const a of [0.3, 1.87, 3.44, 5.01])
    yield rod(
      [valve[0] + 0.09, valve[1], valve[2]],
      [valve[0] + 0.09, valve[1] + Math.sin(a) * 0.075, valve[2] + Math.cos(a) * 0.075],
      0.006,
    );
  yield rod(valve, [valve[0] + 0.1, valve[1], valve[2]], 0.012);
}

/** A perforated deck's edge: bars across, under the feet. */
export function* deck(): Iterable<BufferGeometry> {
  for (let z = 0.9; z > BULKHEAD; z -= 0.055)
    yield place(rbox(1.36, 0.03, 0.008, 0.002), { at: [0, -0.76, z] });
  for (const x of [-0.68, -0.34, 0, 0.34, 0.68])
    yield place(rbox(0.012, 0.05, BACK - BULKHEAD, 0.003), { at: [x, -0.765, (BACK + BULKHEAD) / 2] });
}
