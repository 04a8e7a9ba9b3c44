/** The net set quaking from one place: rings that run outwards and die, as slopes that catch the light. */

import type { Mesh } from "three";
import { Vector2 } from "three";
import { splice } from "../light/patch";
import type { Stage, Vec3 } from "../take";
import { NET_PATCH, net } from "./net";

export interface QuakingNet {
  readonly mesh: Mesh;
  /** `strength` 0 to 1, `seconds` since a beat. */
  quake(seconds: number, strength: number): void;
}

export function quakingNet(stage: Stage, from: Vec3): QuakingNet {
  const uniforms = { uFrom: { value: new Vector2(from[0], from[2]) }, uQuake: { value: new Vector2() } };
  const made = net(
    { roughness: 0.34 },
    (parameters) =>
      stage.standard(parameters, {
        key: "quaking-net",
        patch(shader) {
          NET_PATCH.patch(shader);
          Object.assign(shader.uniforms, uniforms);
          shader.fragmentShader = splice(
            shader.fragmentShader.replace("void main() {", "uniform vec2 uFrom, uQuake;\nvoid main() {"),
            "emissivemap_fragment",
            `#include <emissivemap_fragment>
           { vec2 d = vWPos.xz - uFrom; float r = length(d), k = 21.;
             float swell = uQuake.y * cos(k * r - uQuake.x) * exp(-r * .55) * smoothstep(.02, .2, r);
             vec3 tilt = vec3(d.x, 0., d.y) / max(r, .02) * swell * .34;
             normal = normalize(normal + (viewMatrix * vec4(tilt, 0.)).xyz); }`,
          );
        },
      }),
    stage.tier === "draft",
  );
  return {
    mesh: made,
    quake: (seconds, strength) => void uniforms.uQuake.value.set(seconds * 9, strength),
  };
}
