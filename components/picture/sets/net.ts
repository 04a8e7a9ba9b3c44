/** The floor one walks on: a net of steel wire. */

import type { Material } from "three";
import {
  type ColorRepresentation,
  DoubleSide,
  Mesh,
  type MeshStandardMaterialParameters,
  PlaneGeometry,
} from "three";
import { splice } from "../light/patch";
import type { ShaderPatch } from "../take";
import { ROOM } from "./room-size";

const PITCH = 0.05;
const WIRE = 0.0032;

/** Box-filtered coverage of the grid: no moiré, and far away it converges to wire over pitch. */
export const NET_PATCH: ShaderPatch = {
  key: "net",
  patch(shader) {
    let fragment = splice(
      shader.fragmentShader,
      "common",
      `#include <common>
       const float PITCH = ${PITCH}, DUTY = ${(WIRE / PITCH).toFixed(4)};
       float gX, gZ;
       float integral(float x) { return floor(x) * DUTY + min(fract(x), DUTY); }
       float wireCover(float x, float width) {
         float p = x / PITCH, w = max(width / PITCH, 1e-4);
         return clamp((integral(p + .5 * w) - integral(p - .5 * w)) / w, 0., 1.);
       }`,
    );
    fragment = splice(
      fragment,
      "color_fragment",
      `#include <color_fragment>
       { vec2 w = fwidth(vWPos.xz) * 1.25; gX = wireCover(vWPos.x, w.x); gZ = wireCover(vWPos.z, w.y);
         diffuseColor.a = 1. - (1. - gX) * (1. - gZ); }`,
    );
    shader.fragmentShader = splice(
      fragment,
      "normal_fragment_maps",
      `#include <normal_fragment_maps>
       { vec2 w = fwidth(vWPos.xz) / ${WIRE};
         vec2 round = clamp((fract(vWPos.xz / PITCH) / DUTY - .5) * 2., -1., 1.) * (1. - smoothstep(.2, 1.2, w));
         vec3 n = vec3(round.x * step(gZ, gX) * 1.2, 1., round.y * step(gX, gZ) * 1.2);
         normal = normalize((viewMatrix * vec4(normalize(n), 0.)).xyz); }`,
    );
  },
};

export interface NetOptions {
  readonly y?: number;
  readonly color?: ColorRepresentation;
  readonly roughness?: number;
}

export function net(
  { y = 0, color = 0x8c8d8e, roughness = 0.42 }: NetOptions,
  standard: (parameters: MeshStandardMaterialParameters, patch: ShaderPatch) => Material,
  draft: boolean,
): Mesh {
  const geometry = new PlaneGeometry(ROOM.x * 2, ROOM.z * 2).rotateX(-Math.PI / 2);
  const material = standard(
    {
      color,
      metalness: 0.85,
      roughness,
      transparent: true,
      depthWrite: false,
      side: DoubleSide,
      envMapIntensity: 0.25,
      opacity: draft ? 0.18 : 1,
    },
    NET_PATCH,
  );
  const mesh = new Mesh(geometry, material);
  mesh.position.y = y;
  mesh.receiveShadow = true;
  mesh.renderOrder = 5;
  return mesh;
}
