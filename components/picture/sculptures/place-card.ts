import type { BufferGeometry } from "three";
import { merge, merged, place } from "../kit/geometry";
import { rng } from "../kit/random";
import type { Steps } from "../kit/steps";
import { tubed } from "../kit/tubed";
import type { Vec3 } from "../take";
import { flat } from "./tableware";

/** How far the sides of a place card lean back, radians. */
const LEAN = 0.34;

/** A card folded into a tent, a side toward +z and one toward -z. */
export function placeCard(): BufferGeometry {
  const [w, h] = [0.12, 0.066];
  const side = flat(
    [
      [-w / 2, 0],
      [w / 2, 0],
      [w / 2, h],
      [-w / 2, h],
    ],
    0,
  ).rotateX(Math.PI / 2);
  const front = place(side, { at: [0, 0.0005, 0.0222], turn: [-LEAN, 0, 0] });
  return merge([front, place(front, { turn: [0, Math.PI, 0] })]);
}

/** A name in handwriting, as it looks where one cannot read it: along x, on the plane of a card's front. */
export function* writing(seed: number): Steps<BufferGeometry> {
  const random = rng(seed);
  function* word(from: number, to: number, y: number): Steps<BufferGeometry> {
    const points: Vec3[] = [];
    const letters = Math.round((to - from) / 0.0062);
    const heights = Array.from({ length: letters + 1 }, (_, i) =>
      i === 0 ? 2.5 : random() > 0.7 ? 2 : 0.55 + 0.5 * random(),
    );
    const open = heights.map(() => 0.4 + 1.3 * random());
    for (let k = 0; k <= letters * 5; k++) {
      const letter = Math.floor(k / 5);
      const tall = heights[letter] ?? 1;
      const a = (k / 5) * Math.PI * 2;
      const x =
        from +
        ((to - from) * k) / (letters * 5) +
        0.0026 * (open[letter] ?? 1) * Math.cos(a) +
        0.0012 * Math.sin(a);
      points.push([x, y + 0.0036 * tall * Math.sin(a) + 0.001 * (random() - 0.5), 0]);
    }
    return yield* tubed(points, 0.0008, { segments: points.length * 3, sides: 4 });
  }
  const first = -0.04 + random() * 0.006;
  return place(
    yield* merged([
      yield* word(first, first + 0.03 + random() * 0.008, 0.036),
      yield* word(first + 0.008, first + 0.064, 0.018),
    ]),
    {
      at: [0, 0.0025, 0.0254],
      turn: [-LEAN, 0, 0],
      scale: 1.12,
    },
  );
}
