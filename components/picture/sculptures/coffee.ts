/** Coffee in a mug that stands on a shaking worktop. */
import { BufferGeometry, Float32BufferAttribute, Mesh } from "three";
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

export interface Coffee {
  readonly mesh: Mesh;
  /** The surface `seconds` after the cut; `height` metres at its middle. */
  ripple(seconds: number, height: number): void;
}

/** Its surface about the origin, `radius` metres wide; the modes beat slowly, as if seen stroboscopically. `sheen` is what it mirrors. */
export function coffee(stage: Stage, radius: number, sheen: ShaderPatch): Coffee {
  const count = (RINGS + 1) * SPOKES;
  const position = new Float32BufferAttribute(new Float32Array(count * 3), 3);
  const normal = new Float32BufferAttribute(new Float32Array(count * 3), 3);
  const index: number[] = [];
  for (let i = 0; i < RINGS; i++)
    for (let k = 0; k < SPOKES; k++) {
      const [a, b] = [i * SPOKES + k, i * SPOKES + ((k + 1) % SPOKES)];
      index.push(a, b, a + SPOKES, b, b + SPOKES, a + SPOKES);
    }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", position);
  geometry.setAttribute("normal", normal);
  geometry.setIndex(index);
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
        for (let k = 0; k < SPOKES; k++) {
          const a = (k / SPOKES) * Math.PI * 2;
          const [c, s] = [Math.cos(a), Math.sin(a)];
          position.setXYZ(i * SPOKES + k, c * r, y * height, s * r);
          const n = Math.hypot(1, dy * height);
          normal.setXYZ(i * SPOKES + k, (-dy * height * c) / n, 1 / n, (-dy * height * s) / n);
        }
      }
      position.needsUpdate = true;
      normal.needsUpdate = true;
      geometry.computeBoundingSphere();
    },
  };
}
