/**
 * The net as the place where a pulse of sound is seen: a ring runs out from where it began, and the
 * room does with it what it would do with the sound (see `wave`). Drawn 140 times slower than it is.
 */
import {
  type Color,
  DataTexture,
  DataUtils,
  HalfFloatType,
  Color as LinearColor,
  LinearFilter,
  type Mesh,
  RedFormat,
  Vector2,
} from "three";
import { CHAMBER, CLUB, SPEED } from "@/media/acoustics/rooms";
import { CELL, impedanceFor, type Plan, PULSE_HZ, runUp, wave } from "../kit/wave";
import { splice } from "../light/patch";
import type { Stage } from "../take";
import { NET_PATCH, net } from "./net";

/** A ring of sound needs nine thousandths of a second to a wall; the eye is given more than one. */
export const SLOWED = 140;

export const inClub = (from: Plan["from"]): Plan => ({
  size: [CLUB.size[0], CLUB.size[1]],
  from,
  edge: { impedance: impedanceFor(CLUB.rt(PULSE_HZ), [CLUB.size[0], CLUB.size[1]]) },
});
export const inChamber = (from: Plan["from"]): Plan => ({
  size: CHAMBER.size,
  from,
  edge: { wedge: CHAMBER.wedge },
});

export interface PulseNetOptions {
  readonly color?: number;
  readonly roughness?: number;
  /** How far a crest tilts the wires, as a slope. */
  readonly tilt?: number;
  /** What a crest adds to the wires of its own. */
  readonly glow?: Color;
  /** How far from where it began the ring stands at the cut, metres. */
  readonly begun?: number;
}

export interface PulseNet {
  readonly mesh: Mesh;
  /** `seconds` of the visitor's own since the cut. */
  show(seconds: number): void;
}

export function pulseNet(
  stage: Stage,
  plan: Plan,
  { tilt = 0, glow = new LinearColor(0, 0, 0), begun = 0, ...wires }: PulseNetOptions,
): PulseNet {
  // A little before its crest is where it began.
  const began = begun / SPEED + 1.2 / PULSE_HZ;
  const start = stage.made(`a pulse ${JSON.stringify([plan, begun])}`, () => runUp(plan, began), {
    soon: true,
  });
  const pulse = wave(plan, start);
  const half = new Uint16Array(pulse.columns * pulse.rows);
  const field = stage.own(new DataTexture(half, pulse.columns, pulse.rows, RedFormat, HalfFloatType));
  field.minFilter = LinearFilter;
  field.magFilter = LinearFilter;
  field.unpackAlignment = 2;
  // The middle of a texel is where its pressure is.
  const span = new Vector2(pulse.span[0] + CELL, pulse.span[1] + CELL);
  const uniforms = {
    uWave: { value: field },
    uSpan: { value: span },
    uTilt: { value: tilt },
    uGlow: { value: glow },
  };
  const mesh = net(
    wires,
    (parameters) =>
      stage.standard(parameters, {
        key: "pulse-net",
        patch(shader) {
          NET_PATCH.patch(shader);
          Object.assign(shader.uniforms, uniforms);
          const head = `uniform sampler2D uWave; uniform vec2 uSpan; uniform vec3 uGlow; uniform float uTilt;
           float waveAt(vec2 p) { return texture2D(uWave, p / uSpan + .5).r; }\nvoid main() {`;
          shader.fragmentShader = splice(
            shader.fragmentShader.replace("void main() {", head),
            "emissivemap_fragment",
            `#include <emissivemap_fragment>
           { vec2 p = vWPos.xz, e = vec2(${CELL.toFixed(3)}, 0.);
             vec2 slope = vec2(waveAt(p + e) - waveAt(p - e), waveAt(p + e.yx) - waveAt(p - e.yx)) / (2. * e.x);
             normal = normalize(normal - (viewMatrix * vec4(slope.x, 0., slope.y, 0.)).xyz * uTilt);
             float crest = max(waveAt(p), 0.);
             totalEmissiveRadiance += uGlow * crest * crest; }`,
          );
        },
      }),
    stage.tier === "draft",
  );
  return {
    mesh,
    show(seconds) {
      const pressure = pulse.at(began + seconds / SLOWED);
      // A ring in the plane thins as the root of its way; that is given back, and what the room takes alone is seen.
      const gain = Math.sqrt(begun + (seconds / SLOWED) * SPEED);
      for (let i = 0; i < half.length; i++) half[i] = DataUtils.toHalfFloat(gain * (pressure[i] ?? 0));
      field.needsUpdate = true;
    },
  };
}
