/** Coffee in a mug that stands on a shaking worktop. */
import { BufferAttribute, BufferGeometry, Mesh, Sphere, Vector3 } from "three";
import type { ShaderPatch, Stage } from "../take";

const RINGS = 56;
const SPOKES = 72;

/** Bessel's J0 (M. Abramowitz and I. Stegun, 9.4.1 and 9.4.3), and its slope -J1 by difference. */
function j0(x: number): number {
  const ax = Math.abs(x);
  if (ax < 3) {
    const q = (ax / 3) ** 2;
    return 1 + q * (-2.2499997 + q * (1.2656208 + q * (-0.3163866 + q * (0.0444479 - q * 0.0039444))));
  }
  const q = 3 / ax;
  const f = 0.79788456 + q * (-0.00000077 + q * (-0.0055274 + q * -0.00009512));
  const phase = ax - 0.78539816 + q * (-0.04166397 + q * (-0.00003954 + q * 0.00262573));
  return (f * Math.cos(phase)) / Math.sqrt(ax);
}
const slope = (x: number): number => (j0(x + 1e-3) - j0(x - 1e-3)) / 2e-3;

/** Zeros of J1: the surface is level where it meets the wall, so the mug holds these modes and no others. */
const MODES: readonly { readonly root: number; readonly height: number; readonly hertz: number }[] = [
  { root: 16.4706, height: 1, hertz: 1.25 },
  { root: 25.9037, height: 0.45, hertz: 1.9 },
  { root: 7.0156, height: 0.5, hertz: 0.7 },
];

/** The faces between its rings, and each spoke's cosine and sine. */
function* ringed() {
  const index = new Uint16Array(RINGS * SPOKES * 6);
  let face = 0;
  for (let i = 0; i < RINGS; i++) {
    if (i % 16 === 0) yield;
    for (let k = 0; k < SPOKES; k++) {
      const [a, b] = [i * SPOKES + k, i * SPOKES + ((k + 1) % SPOKES)];
      index.set([a, b, a + SPOKES, b, b + SPOKES, a + SPOKES], face);
      face += 6;
    }
  }
  const around = new Float64Array(SPOKES * 2);
  for (let k = 0; k < SPOKES; k++) {
    const a = (k / SPOKES) * Math.PI * 2;
    around.set([Math.cos(a), Math.sin(a)], k * 2);
  }
  return { index, around };
}

export interface Coffee {
  readonly mesh: Mesh;
  /** The surface `seconds` after the cut; `height` metres at its middle. */
  ripple(seconds: number, height: number): void;
}

/** Its surface about the origin, `radius` metres wide; the modes beat slowly, as if seen stroboscopically. `sheen` is what it mirrors. */
export function coffee(stage: Stage, radius: number, sheen: ShaderPatch): Coffee {
  const count = (RINGS + 1) * SPOKES;
  const [positions, normals] = [new Float32Array(count * 3), new Float32Array(count * 3)];
  const [position, normal] = [new BufferAttribute(positions, 3), new BufferAttribute(normals, 3)];
  const { index, around } = stage.made("coffee's rings", ringed, { soon: true });
  const geometry = new BufferGeometry();
  // It stands out of its plane by much less than its rim is wide.
  geometry.boundingSphere = new Sphere(new Vector3(), radius * 1.1);
  geometry.setAttribute("position", position);
  geometry.setAttribute("normal", normal);
  geometry.setIndex(new BufferAttribute(index, 1));
  const mesh = new Mesh(
    geometry,
    stage.standard({ color: 0x0b0603, roughness: 0.05, envMapIntensity: 0.3 }, sheen),
  );
  mesh.receiveShadow = true;
  const tables = MODES.map(({ root }) =>
    Array.from(
      { length: RINGS + 1 },
      (_, i) => [j0((root * i) / RINGS), (slope((root * i) / RINGS) * root) / radius] as const,
    ),
  );
  return {
    mesh,
    ripple(seconds, height) {
      for (let i = 0; i <= RINGS; i++) {
        let [y, dy] = [0, 0];
        MODES.forEach(({ height: share, hertz }, m) => {
          const [value, rise] = tables[m]?.[i] ?? [0, 0];
          const swing = share * Math.cos(seconds * hertz * Math.PI * 2 + m * 0.9);
          y += value * swing;
          dy += rise * swing;
        });
        const r = (i / RINGS) * radius;
        const n = Math.hypot(1, dy * height);
        for (let k = 0; k < SPOKES; k++) {
          const [c, s] = [around[k * 2] ?? 0, around[k * 2 + 1] ?? 0];
          const v = (i * SPOKES + k) * 3;
          positions[v] = c * r;
          positions[v + 1] = y * height;
          positions[v + 2] = s * r;
          normals[v] = (-dy * height * c) / n;
          normals[v + 1] = 1 / n;
          normals[v + 2] = (-dy * height * s) / n;
        }
      }
      position.needsUpdate = true;
      normal.needsUpdate = true;
    },
  };
}
