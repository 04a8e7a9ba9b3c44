import { DoubleSide, type Material } from "three";
import { NOISE } from "../kit/noise";
import { splice } from "../light/patch";
import type { ShaderPatch, Stage } from "../take";

/**
 * Fine grooves round the centre and the dents of a hammer; the grooves stretch every highlight across them, along the
 * radius. Three reads that direction off each triangle, and the sheen would be tiled: it is the radius' own here.
 */
const LATHED: ShaderPatch = {
  key: "lathed",
  patch(shader) {
    shader.vertexShader = splice(
      shader.vertexShader,
      "common",
      "#include <common>\nvarying vec2 vRing; varying vec3 vAcross;",
    );
    shader.vertexShader = splice(
      shader.vertexShader,
      "begin_vertex",
      "#include <begin_vertex>\nvRing = uv; vAcross = normalMatrix * vec3(cos(uv.y), 0., sin(uv.y));",
    );
    let fragment = splice(
      shader.fragmentShader,
      "common",
      `#include <common>
       ${NOISE}
       varying vec2 vRing; varying vec3 vAcross;
       float ring1(float x) { return fract(sin(x * 127.1) * 43758.5); }
       float ring(float x) { float i = floor(x), f = fract(x); return mix(ring1(i), ring1(i + 1.), f * f * (3. - 2. * f)); }`,
    );
    fragment = splice(
      fragment,
      "normal_fragment_maps",
      `#include <normal_fragment_maps>
       { float px = fwidth(vRing.x);
         float fine = (ring(vRing.x * 1300.) - .5) * (1. - smoothstep(.0004, .003, px));
         float wide = (ring(vRing.x * 260.) - .5) * (1. - smoothstep(.002, .010, px));
         vec3 across = normalize(vAcross - normal * dot(vAcross, normal));
         tbn = mat3(across, cross(normal, across), normal);
         vec2 at = vRing.x * vec2(cos(vRing.y), sin(vRing.y)) * 74.;
         vec2 dent = (vec2(vnoise(vec3(at, 1.)), vnoise(vec3(at, 7.))) - .5) * (1. - smoothstep(.004, .016, px)) * smoothstep(.045, .07, vRing.x);
         normal = normalize(normal + across * (fine * .2 + wide * .1 + dent.x * .13) + cross(normal, across) * dent.y * .13); }`,
    );
    fragment = splice(
      fragment,
      "roughnessmap_fragment",
      "#include <roughnessmap_fragment>\nroughnessFactor += .16 * (ring(vRing.x * 70.) - .3) + .12 * smoothstep(.0008, .006, fwidth(vRing.x));",
    );
    shader.fragmentShader = splice(
      fragment,
      "color_fragment",
      "#include <color_fragment>\ndiffuseColor.rgb *= .72 + .4 * ring(vRing.x * 44.) * ring(vRing.y * 3. + vRing.x * 20.);",
    );
  },
};

/** Coated polyester: a worn circle where it is played, and light that comes through from behind. */
const COATED: ShaderPatch = {
  key: "coated",
  patch(shader) {
    shader.vertexShader = splice(shader.vertexShader, "common", "#include <common>\nvarying vec2 vDisk;");
    shader.vertexShader = splice(
      shader.vertexShader,
      "begin_vertex",
      "#include <begin_vertex>\nvDisk = uv * 2. - 1.;",
    );
    shader.fragmentShader = splice(shader.fragmentShader, "common", "#include <common>\nvarying vec2 vDisk;");
    shader.fragmentShader = splice(
      shader.fragmentShader,
      "color_fragment",
      `#include <color_fragment>
       { float r = length(vDisk);
         float worn = smoothstep(.62, .2, r + .09 * sin(atan(vDisk.y, vDisk.x) * 3. + 1.) + .05 * sin(vDisk.x * 23.) * sin(vDisk.y * 19.));
         diffuseColor.rgb *= mix(1., .58, worn) * mix(.72, 1., smoothstep(.995, .94, r)); }`,
    );
  },
};

export const bronze = (stage: Stage): Material =>
  stage.physical(
    { color: 0xc89a4a, roughness: 0.27, metalness: 1, anisotropy: 0.72, side: DoubleSide },
    LATHED,
  );

export const head = (stage: Stage, color = 0x4a4844): Material =>
  stage.standard({ color, roughness: 0.75, side: DoubleSide }, COATED);

export const lacquer = (stage: Stage): Material =>
  stage.physical({
    color: 0x16100c,
    roughness: 0.28,
    metalness: 0,
    clearcoat: 0.8,
    clearcoatRoughness: 0.12,
    side: DoubleSide,
  });
