/**
 * A circular membrane, fixed at its rim, moving in its own modes:
 * z = Σ a_mn J_m(k_mn r/R) cos(m θ + φ) cos(ω_mn τ), ω_mn ∝ k_mn
 * (Rayleigh, Theory of Sound, §200). Slowed some two hundred times, and deeper than life.
 */
import { BufferAttribute, BufferGeometry, type Material, Mesh } from "three";
import { besselJ } from "../kit/bessel";
import type { Tier } from "../take";

interface Mode {
  readonly m: number;
  /** The n-th zero of J_m. */
  readonly k: number;
  readonly amplitude: number;
  /** Radians round the head, and of the oscillation at the cut. */
  readonly phase: number;
  readonly start: number;
}

/**
 * Low ones that swell and high ones that draw: where they are at the strike differs, so that no dent stands still.
 * Two of the high ones lead, a ring and a star of six: all alike, they add up to blotches.
 */
const MODES: readonly Mode[] = [
  { m: 0, k: 2.4048, amplitude: 0.42, phase: 0, start: 0 },
  { m: 2, k: 5.1356, amplitude: 0.16, phase: 0.35, start: 0.9 },
  { m: 0, k: 5.5201, amplitude: 0.2, phase: 0, start: 2.6 },
  { m: 0, k: 8.6537, amplitude: 0.34, phase: 0, start: 0.4 },
  { m: 3, k: 9.761, amplitude: 0.12, phase: 0.9, start: 0.2 },
  { m: 6, k: 9.9361, amplitude: 0.62, phase: 0.1, start: 5.9 },
  { m: 1, k: 10.1735, amplitude: 0.08, phase: 2.1, start: 1.3 },
  { m: 4, k: 11.0647, amplitude: 0.1, phase: 1.4, start: 0.5 },
];

/** Turns of the lowest mode in a second, slowed down. */
const SLOW = 0.42;
/** What is left to pass at full hearing inside: the lowest mode, and a trace of the next. */
const OPEN = 24;
const SHUT = 2.5;

/** How much of a mode is heard: everything above a wavenumber that falls as the hearing goes, late, so that the figure stands for half the shot. */
function heard(k: number, hearing: number): number {
  const edge = OPEN * (SHUT / OPEN) ** (hearing * hearing);
  return Math.exp(-((Math.max(0, k - 2.4048) / Math.max(0.2, edge - 1.7)) ** 2));
}

export interface Membrane {
  readonly mesh: Mesh;
  /** Puts the membrane where it is after so many seconds; at 0 as the strike left it. */
  move(seconds: number, hearing: number): void;
}

/** `height`: metres of the furthest displacement. Lies in the xz plane about the origin. */
export function membrane(radius: number, height: number, tier: Tier, material: Material): Membrane {
  const [rings, spokes] = tier === "draft" ? [20, 40] : [52, 120];
  const columns = spokes + 1;
  const count = (rings + 1) * columns;
  const position = new Float32Array(count * 3);
  const normal = new Float32Array(count * 3);
  const uv = new Float32Array(count * 2);
  const index: number[] = [];
  for (let i = 0; i <= rings; i++)
    for (let j = 0; j <= spokes; j++) {
      const [r, angle] = [i / rings, (j / spokes) * 2 * Math.PI];
      const v = i * columns + j;
      position.set([r * radius * Math.cos(angle), 0, r * radius * Math.sin(angle)], v * 3);
      uv.set([0.5 + 0.5 * r * Math.cos(angle), 0.5 + 0.5 * r * Math.sin(angle)], v * 2);
      if (i < rings && j < spokes) index.push(v, v + 1, v + columns, v + 1, v + columns + 1, v + columns);
    }
  /** Of every mode, along the radius: J_m(k r), its slope, and J_m(k r) / r. */
  const profiles = MODES.map(({ m, k }) =>
    Array.from({ length: rings + 1 }, (_, i) => {
      const r = Math.max(i / rings, 1e-4);
      const slope = (besselJ(m, k * (r + 1e-3)) - besselJ(m, k * (r - 1e-3))) / 2e-3;
      const j = besselJ(m, k * r);
      return { j, slope, around: j / r };
    }),
  );
  const waves = MODES.map(({ m, phase }) =>
    Array.from({ length: columns }, (_, j) => {
      const angle = m * (j / spokes) * 2 * Math.PI + phase;
      return { cos: Math.cos(angle), sin: -m * Math.sin(angle) };
    }),
  );
  const geometry = new BufferGeometry();
  const positions = new BufferAttribute(position, 3);
  const normals = new BufferAttribute(normal, 3);
  geometry.setAttribute("position", positions).setAttribute("normal", normals);
  geometry.setAttribute("uv", new BufferAttribute(uv, 2)).setIndex(index);

  const move = (seconds: number, hearing: number) => {
    const strength = MODES.map(
      ({ k, amplitude, start }) =>
        amplitude *
        heard(k, hearing) *
        Math.cos(2 * Math.PI * SLOW * (k / 2.4048) * seconds + start) *
        height,
    );
    for (let i = 0; i <= rings; i++)
      for (let j = 0; j <= spokes; j++) {
        let [z, slope, around] = [0, 0, 0];
        for (let q = 0; q < MODES.length; q++) {
          const a = strength[q] ?? 0;
          const profile = profiles[q]?.[i];
          const wave = waves[q]?.[j];
          if (!profile || !wave) continue;
          z += a * profile.j * wave.cos;
          slope += a * profile.slope * wave.cos;
          around += a * profile.around * wave.sin;
        }
        const angle = (j / spokes) * 2 * Math.PI;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        const [dr, da] = [slope / radius, around / radius];
        const v = (i * columns + j) * 3;
        const [nx, nz] = [-(dr * c - da * s), -(dr * s + da * c)];
        const length = Math.hypot(nx, 1, nz);
        position[v + 1] = z;
        normal.set([nx / length, 1 / length, nz / length], v);
      }
    positions.needsUpdate = true;
    normals.needsUpdate = true;
  };
  move(0, 0);
  geometry.computeBoundingSphere();
  const mesh = new Mesh(geometry, material);
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  return { mesh, move };
}
