/** T-shirts: folded, in piles, and hung flat. Each pile stands on y = 0, its fold towards +z. */
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

const wave = (x: number, y: number): number =>
  0.007 * Math.sin(x * 16 + 1 + y * 3) * Math.min(1, Math.max(0, -y * 2.4)) +
  0.003 * Math.sin(x * 41 + y * 5);

/** A shirt hung flat in the plane z = 0, its shoulders at y = 0, 0.7 m long. */
export function* hungShirt(): Steps<{ cloth: BufferGeometry; print: BufferGeometry }> {
  const body = yield* parametric(
    (s, v, out) => {
      const u = s * 2 - 1;
      const neck = 0.36;
      const top =
        Math.abs(u) < neck
          ? -0.012 - 0.095 * (1 - (u / neck) ** 2) ** 0.6
          : -0.045 * ((Math.abs(u) - neck) / (1 - neck));
      const y = top + (-0.7 - top) * v;
      const x = u * (0.235 + 0.012 * Math.sin(v * 3));
      out.set(x, y, wave(x, y));
    },
    36,
    28,
  );
  const sleeve = (side: 1 | -1) =>
    parametric(
      (s, v, out) => {
        const x = side * (0.228 + 0.155 * s - 0.012 * v);
        const y = -0.04 - 0.175 * s * s * 0.6 - 0.1 * s - v * (0.19 - 0.035 * s);
        out.set(x, y, wave(x, y) - 0.004 - 0.012 * s);
      },
      12,
      10,
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
