/** A caravan's side in section: panelling, a round-cornered window with its frame and seal, and what daylight stands behind it. */
import {
  type BufferGeometry,
  type Color,
  DoubleSide,
  ExtrudeGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  Path,
  PlaneGeometry,
  ShaderMaterial,
  Shape,
} from "three";
import type { Parts } from "../kit/assembled";
import { mesh, place, rbox, rod } from "../kit/geometry";
import { parametric } from "../kit/parametric";
import { tubed } from "../kit/tubed";
import { kelvin } from "../light/kelvin";
import type { Stage, Vec3 } from "../take";
import { worn } from "./matter";

/** The window's middle and half sizes; the wall's face is at z = `WALL`. */
export const WINDOW = { x: 0, y: 1.31, w: 0.46, h: 0.255, r: 0.15 } as const;
export const WALL = -0.6;

/** A rounded rectangle about the window's middle, anticlockwise from the right. */
export function windowEdge(grow: number, count = 96): [number, number][] {
  const [w, h, r] = [WINDOW.w + grow, WINDOW.h + grow, WINDOW.r + grow];
  return Array.from({ length: count }, (_, i) => {
    const a = (i / count) * Math.PI * 2;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const power = 0.42;
    const [x, y] = [Math.sign(c) * Math.abs(c) ** power * w, Math.sign(s) * Math.abs(s) ** power * h];
    const over = Math.hypot(Math.max(0, Math.abs(x) - (w - r)), Math.max(0, Math.abs(y) - (h - r)));
    const k = over > r ? r / over : 1;
    const tuck = (v: number, half: number) =>
      Math.abs(v) > half - r ? Math.sign(v) * (half - r + (Math.abs(v) - half + r) * k) : v;
    return [WINDOW.x + tuck(x, w), WINDOW.y + tuck(y, h)];
  });
}

const ring = (grow: number, z: number): Vec3[] => windowEdge(grow).map(([x, y]) => [x, y, z]);

function panel(): BufferGeometry {
  const outline = new Shape();
  outline.moveTo(-1.5, 0).lineTo(1.5, 0).lineTo(1.5, 1.78).lineTo(-1.5, 1.78).closePath();
  const hole = new Path();
  for (const [i, [x, y]] of windowEdge(0.012).reverse().entries())
    i === 0 ? hole.moveTo(x, y) : hole.lineTo(x, y);
  outline.holes.push(hole.closePath() as Path);
  return place(new ExtrudeGeometry(outline, { depth: 0.035, bevelEnabled: false }), {
    at: [0, 0, WALL - 0.035],
  });
}

/** The roof's curve, from the wall's head over towards the room. */
const roof = () =>
  parametric(
    (u, v, out) => {
      const a = v * 1.35;
      out.set((u - 0.5) * 3, 1.78 + Math.sin(a) * 0.42, WALL + (1 - Math.cos(a)) * 0.42);
    },
    2,
    20,
  );

/** Ribs pressed into the panelling, a rail along its foot, and a bead where the roof begins. */
function* trim(): Parts {
  const catches = [-0.24, 0.24].flatMap((x) => [
    place(rbox(0.05, 0.02, 0.02, 0.004), { at: [x, WINDOW.y - WINDOW.h + 0.004, WALL + 0.03] }),
    rod(
      [x, WINDOW.y - WINDOW.h + 0.01, WALL + 0.035],
      [x + 0.012, WINDOW.y - WINDOW.h + 0.06, WALL + 0.045],
      0.006,
    ),
  ]);
  yield yield* tubed(ring(0.016, WALL + 0.008), 0.017, { segments: 220, sides: 10, closed: true });
  yield place(rbox(3, 0.022, 0.014, 0.004), { at: [0, 1.78, WALL + 0.006] });
  yield* catches;
}

/** The plane of light behind the window: its middle's height, its own height, where it stands. */
export const SKY = { y: 1.45, high: 2.4, wide: 3.4, z: WALL - 1.5 } as const;
const STRENGTH = 1.5;

const vec = ({ r, g, b }: Color): string => `vec3(${[r, g, b].map((v) => v.toFixed(4)).join(", ")})`;

/** Dawn at a point of that plane and however far off it, for mirrors see it at any slant: dark land of low hills, a warm band over it, cooler and dimmer above. */
export const skyGlsl = /* glsl */ `
vec3 dawnSky(vec2 at) {
  float x = at.x, land = .372 + .012 * sin(x * 2.3 + .6) + .005 * sin(x * 7.1) + .0025 * sin(x * 19.) + .0012 * sin(x * 53. + 2.);
  float above = (at.y - ${(SKY.y - SKY.high / 2).toFixed(3)}) / ${SKY.high.toFixed(3)} - land;
  vec3 sky = mix(${vec(kelvin(3700, 5000))}, ${vec(kelvin(6600, 5000))}, clamp(above * 3.4, 0., 1.));
  vec2 cloud = vec2(above - .115 - .01 * sin(x * 3.1), above - .19 + .012 * sin(x * 2.2)) * vec2(46., 60.);
  float glow = exp(-above * above * 100.), band = .06 * exp(-cloud.x * cloud.x) + .04 * exp(-cloud.y * cloud.y);
  float day = mix(.035 + .03 * exp(min(above, 0.) * 30.), .34 + .9 * glow - band, clamp(.5 + above / clamp(fwidth(above), 1e-5, .05), 0., 1.));
  return sky * day * ${STRENGTH.toFixed(3)};
}`;

export interface Dawn {
  readonly mesh: Mesh;
  /** What is left of the daylight, 0 to 1. */
  readonly bright: { value: number };
}

export function dawn(stage: Stage): Dawn {
  const bright = { value: 1 };
  const plane = place(new PlaneGeometry(SKY.wide, SKY.high), { at: [0, SKY.y, SKY.z] });
  if (stage.tier === "draft") {
    const flat = new MeshBasicMaterial({ color: kelvin(4600, 5000).multiplyScalar(0.6) });
    return { mesh: new Mesh(plane, flat), bright };
  }
  const sky = new ShaderMaterial({
    uniforms: { uBright: bright },
    vertexShader:
      "varying vec2 vAt; void main() { vAt = position.xy; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }",
    fragmentShader: `varying vec2 vAt; uniform float uBright; ${skyGlsl} void main() { gl_FragColor = vec4(dawnSky(vAt) * uBright, 1.);\n#include <tonemapping_fragment>\n}`,
  });
  return { mesh: new Mesh(plane, sky), bright };
}

export const caravanWall = (stage: Stage): Group => {
  const group = new Group();
  const laminate = stage.standard(
    { color: 0x6d665c, roughness: 0.62, side: DoubleSide },
    worn({ grain: 70, bump: 0.05, mottle: 0.1 }),
  );
  const made = stage.parts("caravan's wall", {
    *panels() {
      yield panel();
      yield yield* roof();
    },
    trim,
    *seal() {
      yield yield* tubed(ring(0.0, WALL + 0.012), 0.008, { segments: 220, sides: 6, closed: true });
    },
  });
  group.add(mesh(made.panels, laminate));
  group.add(mesh(made.trim, stage.standard({ color: 0x9b9da0, roughness: 0.38, metalness: 0.9 })));
  const seal = mesh(made.seal, stage.standard({ color: 0x0e0e0f, roughness: 0.6 }));
  group.add(seal);
  return group;
};
