/** T-shirts: folded, in piles, and hung up. Each pile stands on y = 0, its fold towards +z. */
import { BoxGeometry, type BufferGeometry, RingGeometry, TorusGeometry } from "three";
import { merge, merged, place } from "../kit/geometry";
import { parametric } from "../kit/parametric";
import { rng } from "../kit/random";
import type { Steps } from "../kit/steps";

/** Cloth folded to a pad: thin at its edges, round at its fold, not quite flat. */
function pad(w: number, h: number, d: number, seed: number): BufferGeometry {
  const geometry = new BoxGeometry(2, 2, 2, 16, 3, 18);
  const p = geometry.getAttribute("position");
  for (let i = 0; i < p.count; i++) {
    const [u, v, k] = [p.getX(i), p.getY(i), p.getZ(i)];
    const round =
      Math.sqrt(Math.max(0.02, 1 - Math.abs(u) ** 9)) * Math.sqrt(Math.max(0.02, 1 - Math.abs(k) ** 12));
    const ripple =
      0.0016 * Math.sin(u * 5 + seed) * Math.sin(k * 4 + seed * 1.7) +
      0.0007 * Math.sin(u * 17 + k * 9 + seed);
    p.setXYZ(i, (u * w) / 2, (v * h * round) / 2 + ripple, (k * d) / 2 + 0.001 * Math.sin(u * 11 + seed));
  }
  geometry.computeVertexNormals();
  return geometry;
}

/** The ribbed collar that shows on a folded shirt's top, at the back. */
function collar(): BufferGeometry {
  const ring = place(new TorusGeometry(0.056, 0.0055, 6, 28, Math.PI), {
    turn: [Math.PI / 2, 0, 0],
    scale: [1, 0.45, 0.8],
  });
  return merge([
    ring,
    place(new TorusGeometry(0.06, 0.005, 6, 28, Math.PI), {
      turn: [Math.PI / 2, 0, 0],
      scale: [1, 0.4, 0.28],
    }),
  ]);
}

export interface Pile {
  readonly cloth: BufferGeometry;
  /** Printed on the uppermost shirt. */
  readonly print: BufferGeometry;
  readonly height: number;
}

/** `count` shirts, each folded to 0.23 × 0.29 m, none quite upon the other. */
export function* pile(count: number, seed: number): Steps<Pile> {
  const random = rng(seed);
  const parts: BufferGeometry[] = [];
  let y = 0;
  let last: { at: [number, number, number]; turn: [number, number, number] } = {
    at: [0, 0, 0],
    turn: [0, 0, 0],
  };
  for (let i = 0; i < count; i++) {
    const h = 0.019 + random() * 0.006;
    last = {
      at: [(random() - 0.5) * 0.014, y + h / 2, (random() - 0.5) * 0.016],
      turn: [0, (random() - 0.5) * 0.09, (random() - 0.5) * 0.01],
    };
    const half = h * 0.47;
    parts.push(
      place(pad(0.23, h * 0.56, 0.29, seed + i), { ...last, at: [last.at[0], y + half / 2, last.at[2]] }),
    );
    yield;
    parts.push(
      place(pad(0.233, h * 0.56, 0.293, seed + i * 3), {
        ...last,
        at: [last.at[0], y + half * 1.5, last.at[2] + 0.002],
      }),
    );
    y += h * 0.94;
    yield;
  }
  const [x, , z] = last.at;
  parts.push(place(collar(), { at: [x, y + 0.003, z - 0.125], turn: last.turn }));
  const print = merge([
    place(new RingGeometry(0.034, 0.05, 48), { turn: [-Math.PI / 2, 0, 0], at: [x, y + 0.0045, z + 0.01] }),
    place(new RingGeometry(0.004, 0.012, 32), { turn: [-Math.PI / 2, 0, 0], at: [x, y + 0.0045, z + 0.01] }),
  ]);
  yield;
  return { cloth: yield* merged(parts), print, height: y };
}

/** Metres out of the plane, at `x`, `y` of a hung shirt in metres: folds that begin where it is pinned and deepen to the hem. */
function wave(x: number, y: number): number {
  const fallen = Math.min(1, Math.max(0, -y * 1.9)) ** 1.3;
  const fan = x / (0.75 + 0.5 * fallen);
  return (
    fallen * (0.015 * Math.sin(fan * 34 + 1.1 + 0.8 * Math.sin(y * 5)) + 0.006 * Math.sin(fan * 71 + y * 7)) +
    0.0035 * Math.sin(x * 41 + y * 23) * (1 - fallen)
  );
}

/** A shirt hung by its shoulders in the plane z = 0, its shoulders at y = 0, 0.7 m long. */
export function* hungShirt(): Steps<{ cloth: BufferGeometry; print: BufferGeometry }> {
  const body = yield* parametric(
    (s, v, out) => {
      const u = s * 2 - 1;
      const neck = 0.36;
      const top =
        Math.abs(u) < neck
          ? -0.012 - 0.095 * (1 - (u / neck) ** 2) ** 0.6
          : -0.045 * ((Math.abs(u) - neck) / (1 - neck));
      const y = top + (-0.7 - 0.012 * Math.sin(u * 7 + 1) - top) * v;
      const x = u * (0.235 + 0.012 * Math.sin(v * 3) - 0.012 * v * v);
      out.set(x, y, wave(x, y));
    },
    72,
    32,
  );
  const sleeve = (side: 1 | -1) =>
    parametric(
      (s, v, out) => {
        // From the shoulder's seam to the armpit; half empty, it hangs from the one and is folded at the other.
        const [topX, topY] = [0.228 + 0.11 * s, -0.042 - 0.185 * s ** 1.25];
        const [lowX, lowY] = [0.215 + 0.035 * s, -0.235 - 0.075 * s];
        const x = side * (topX + (lowX - topX) * v);
        const y = topY + (lowY - topY) * v + 0.006 * Math.sin(v * 9 + side);
        const full = Math.sin(Math.PI * Math.min(1, v * 1.15)) * (0.4 + 0.6 * s);
        out.set(x, y, wave(x, y) * (1 - s) - 0.004 + 0.022 * full - 0.006 * s);
      },
      14,
      16,
    );
  const disc = yield* parametric(
    (s, v, out) => {
      const a = s * Math.PI * 2;
      const r = 0.065 + v * 0.03;
      const [x, y] = [Math.cos(a) * r, -0.3 + Math.sin(a) * r];
      out.set(x, y, wave(x, y) + 0.003);
    },
    56,
    2,
  );
  return { cloth: yield* merged([body, yield* sleeve(1), yield* sleeve(-1)]), print: disc };
}
