/**
 * A drum's head in its own modes, struck on every second beat of the gig (see `drumhead`), as under a
 * stroboscope: its turns are slowed some two hundred times, its dying away is not. Deeper than life.
 */
import { BufferAttribute, BufferGeometry, type Material, Mesh, Sphere, Vector3 } from "three";
import { GIG_BEAT } from "@/media/acoustics/gig";
import { besselJ } from "../kit/bessel";
import { type HeadMode, headModes, standing } from "../kit/drumhead";
import { indexArray } from "../kit/index-array";
import type { Steps } from "../kit/steps";
import type { Stage } from "../take";

/** One and three: the foot's hard beats. The scene is cued, so that the first of them falls with the cut. */
const BLOWS = 2 * GIG_BEAT;
/** Where the stick falls: a hand's breadth off the middle, away from the eye. Radians. */
const STICK = { at: 0.3, tip: 0.11 } as const;
const TOWARDS = -1.9;
const DIAMETERS = 6;

/** Turns of the lowest mode in a second, slowed down; and seconds for which they have turned when the eye is let in. */
const SLOW = 0.42;
const SINCE = 0.9;
/** A blow of 1 moves the head about so much of its `height`. */
const DEEP = 0.36;
/** What is left to pass at full hearing inside: the lowest mode, and a trace of the next. */
const OPEN = 24;
const SHUT = 2.5;

/** How much of a mode is heard: everything above a wavenumber that falls as the hearing goes, late, so that the figure stands for half the shot. */
function heard(k: number, hearing: number): number {
  const edge = OPEN * (SHUT / OPEN) ** (hearing * hearing);
  return Math.exp(-((Math.max(0, k - 2.4048) / Math.max(0.2, edge - 1.7)) ** 2));
}

type Profile = readonly (readonly [j: number, slope: number, around: number])[];

/** Of every mode, along the radius: J_m(k r), its slope, and J_m(k r) / r. */
function* profilesOf(modes: readonly HeadMode[], rings: number): Steps<readonly Profile[]> {
  const profiles: Profile[] = [];
  for (const { m, k } of modes) {
    const profile: (readonly [number, number, number])[] = [];
    for (let i = 0; i <= rings; i++) {
      if (i % 16 === 0) yield;
      const r = Math.max(i / rings, 1e-4);
      const slope = (besselJ(m, k * (r + 1e-3)) - besselJ(m, k * (r - 1e-3))) / 2e-3;
      const j = besselJ(m, k * r);
      profile.push([j, slope, j / r]);
    }
    profiles.push(profile);
  }
  return profiles;
}

/** The head at rest, of radius 1: rings about its middle, each of so many columns, the last upon the first. */
function* grid(rings: number, spokes: number) {
  const columns = spokes + 1;
  const count = (rings + 1) * columns;
  const [around, uv] = [new Float64Array(count * 2), new Float32Array(count * 2)];
  const index = indexArray(count, rings * spokes * 6);
  let face = 0;
  for (let i = 0; i <= rings; i++) {
    if (i % 12 === 0) yield;
    for (let j = 0; j <= spokes; j++) {
      const [r, angle] = [i / rings, (j / spokes) * 2 * Math.PI];
      const v = i * columns + j;
      around.set([Math.cos(angle), Math.sin(angle)], v * 2);
      uv.set([0.5 + 0.5 * r * Math.cos(angle), 0.5 + 0.5 * r * Math.sin(angle)], v * 2);
      if (i === rings || j === spokes) continue;
      index.set([v, v + 1, v + columns, v + 1, v + columns + 1, v + columns], face);
      face += 6;
    }
  }
  return { around, uv, index };
}

/** All of it that is the same whenever it is made. */
function* prepared(rings: number, spokes: number) {
  const modes = yield* headModes(17, DIAMETERS, STICK);
  yield;
  return { modes, profiles: yield* profilesOf(modes, rings), ...(yield* grid(rings, spokes)) };
}

export interface Membrane {
  readonly mesh: Mesh;
  /** Puts the membrane where it is after so many seconds; a blow has just fallen. */
  move(seconds: number, hearing: number): void;
}

/** `height`: metres of the furthest displacement. Lies in the xz plane about the origin. */
export function membrane(stage: Stage, radius: number, height: number, material: Material): Membrane {
  const [rings, spokes] = stage.tier === "draft" ? [20, 40] : [52, 120];
  const columns = spokes + 1;
  const made = stage.made("membrane", () => prepared(rings, spokes), { soon: true });
  const { modes, profiles, around, uv, index } = made;
  const count = (rings + 1) * columns;
  const position = new Float32Array(count * 3);
  const normal = new Float32Array(count * 3);
  const orders = Array.from({ length: DIAMETERS + 1 }, (_, m) => m);
  // Of every order, around: in rows of numbers, because the first frame is reckoned before anything of it is compiled.
  const [cosines, sines] = [
    new Float64Array(orders.length * columns),
    new Float64Array(orders.length * columns),
  ];
  for (const m of orders)
    for (let j = 0; j < columns; j++) {
      const angle = m * ((j / spokes) * 2 * Math.PI - TOWARDS);
      cosines[m * columns + j] = Math.cos(angle);
      sines[m * columns + j] = -m * Math.sin(angle);
    }
  const strength = new Float64Array(modes.length);
  /** What the modes of one order add up to at one radius: displacement, slope, and what turns. */
  const lift = new Float64Array(orders.length);
  const tilt = new Float64Array(orders.length);
  const twist = new Float64Array(orders.length);
  const geometry = new BufferGeometry();
  const positions = new BufferAttribute(position, 3);
  const normals = new BufferAttribute(normal, 3);
  geometry.setAttribute("position", positions).setAttribute("normal", normals);
  geometry.setAttribute("uv", new BufferAttribute(uv, 2)).setIndex(new BufferAttribute(index, 1));
  geometry.boundingSphere = new Sphere(new Vector3(), Math.hypot(radius, height));

  const move = (seconds: number, hearing: number) => {
    for (const [q, mode] of modes.entries()) {
      const stands = standing(mode, seconds % BLOWS, BLOWS, SLOW, SINCE);
      strength[q] = DEEP * height * mode.gain * heard(mode.k, hearing) * stands;
    }
    for (let i = 0; i <= rings; i++) {
      lift.fill(0);
      tilt.fill(0);
      twist.fill(0);
      for (let q = 0; q < modes.length; q++) {
        const m = modes[q]?.m ?? 0;
        const profile = profiles[q]?.[i];
        const a = strength[q] ?? 0;
        if (!profile) continue;
        lift[m] = (lift[m] ?? 0) + a * profile[0];
        tilt[m] = (tilt[m] ?? 0) + a * profile[1];
        twist[m] = (twist[m] ?? 0) + a * profile[2];
      }
      for (let j = 0; j <= spokes; j++) {
        let [z, slope, turn] = [0, 0, 0];
        for (let m = 0; m <= DIAMETERS; m++) {
          const cosine = cosines[m * columns + j] ?? 0;
          z += (lift[m] ?? 0) * cosine;
          slope += (tilt[m] ?? 0) * cosine;
          turn += (twist[m] ?? 0) * (sines[m * columns + j] ?? 0);
        }
        const v = i * columns + j;
        const [c, s] = [around[v * 2] ?? 0, around[v * 2 + 1] ?? 0];
        const [dr, da] = [slope / radius, turn / radius];
        const [nx, nz] = [-(dr * c - da * s), -(dr * s + da * c)];
        const length = Math.hypot(nx, 1, nz);
        const r = (i / rings) * radius;
        position[v * 3] = r * c;
        position[v * 3 + 1] = z;
        position[v * 3 + 2] = r * s;
        normal[v * 3] = nx / length;
        normal[v * 3 + 1] = 1 / length;
        normal[v * 3 + 2] = nz / length;
      }
    }
    positions.needsUpdate = true;
    normals.needsUpdate = true;
  };
  const mesh = new Mesh(geometry, material);
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  return { mesh, move };
}
