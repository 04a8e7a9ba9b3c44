/** The thin bones inside a nose, too thin for the vault's own grid: the septum, a little bent, and the scrolls at either side. */
import type { BufferGeometry } from "three";
import { merged } from "../kit/geometry";
import { parametric } from "../kit/parametric";
import type { Steps } from "../kit/steps";

/** From the opening's edge inwards, metres. */
const FRONT = -0.5;
const BACK = -0.34;

/** A plate from the roof down to the spine; its front edge runs back as it comes down, as where the cartilage was. */
const septum = (): Steps<BufferGeometry> =>
  parametric(
    (u, v, out) => {
      const y = -0.185 - 0.2 * v;
      const front = FRONT + 0.07 * Math.sin(Math.PI * Math.min(1, v * 1.1)) + 0.012 * Math.sin(v * 31);
      const z = front + (BACK - front) * u;
      out.set(0.011 * Math.sin(v * 4.6 + 0.4) * (0.4 + 0.6 * u), y, z);
    },
    10,
    28,
  );

/** A concha: a leaf that hangs from the side wall and rolls up under itself; `s` is its side. */
const scroll = (s: 1 | -1, y: number, size: number): Steps<BufferGeometry> =>
  parametric(
    (u, v, out) => {
      const a = 0.35 + v * 4.5;
      const r = size * (1 - 0.55 * v);
      const swell = 0.75 + 0.25 * Math.sin(Math.PI * u);
      out.set(
        s * (0.058 - Math.sin(a) * r * 0.8 * swell),
        y + Math.cos(a) * r * swell + 0.014 * u,
        FRONT + 0.035 + (BACK - FRONT) * u + 0.02 * v,
      );
    },
    12,
    26,
  );

export function* nasalBones(): Steps<BufferGeometry> {
  const parts = [yield* septum()];
  for (const s of [1, -1] as const)
    parts.push(yield* scroll(s, -0.335, 0.036), yield* scroll(s, -0.262, 0.024));
  return yield* merged(parts);
}
