/** Cloth quilted over foam: pillows between stitched seams, and the cloth's own mesh. */
import { NOISE } from "../kit/noise";
import { splice } from "../light/patch";
import type { ShaderPatch } from "../take";

/** Between seams, and between the holes of the mesh, metres. */
const [PITCH, MESH] = [0.062, 0.0034];

/**
 * Seen from the mesh's own origin the seams are two families of spirals, so that no edge between
 * planes cuts a pillow; they crowd only at the poles, where they fade. `quilt` is a pillow's height, 0 in a seam to 1.
 */
const QUILT = /* glsl */ `
varying vec3 vQuilt;
vec2 quiltAt(vec3 p) {
  vec2 s = vec2(atan(p.x, -p.z) * .4, asin(clamp(p.y / length(p), -1., 1.)) * .5);
  return vec2(s.x + s.y * .8, s.x - s.y * .8) / ${PITCH.toFixed(4)};
}
float quiltHere(vec3 p) { return 1. - smoothstep(.62, .86, abs(p.y) / length(p)); }
float quilt(vec3 p) { vec2 a = abs(sin(quiltAt(p) * 3.14159)); return sqrt(min(a.x, a.y)) * .7 + sqrt(a.x * a.y) * .3; }`;

/** @param depth of the seams, metres. */
export const quilted = (depth: number): ShaderPatch => ({
  key: `quilted-${depth.toFixed(4)}`,
  patch(shader) {
    shader.vertexShader = splice(shader.vertexShader, "common", "#include <common>\nvarying vec3 vQuilt;");
    shader.vertexShader = splice(
      shader.vertexShader,
      "begin_vertex",
      "#include <begin_vertex>\nvQuilt = position;",
    );
    let fragment = splice(shader.fragmentShader, "common", `#include <common>\n${NOISE}\n${QUILT}`);
    fragment = splice(
      fragment,
      "color_fragment",
      `#include <color_fragment>
       vec2 qa = quiltAt(vQuilt), qd = abs(fract(qa + .5) - .5) * ${PITCH.toFixed(4)};
       float seamAt = min(qd.x, qd.y), here = quiltHere(vQuilt), along = (qd.x < qd.y ? qa.y : qa.x) * ${(PITCH / 0.0075).toFixed(4)};
       float stitch = (1. - smoothstep(.0007, .0012, seamAt)) * smoothstep(.12, .2, abs(fract(along) - .5));
       stitch *= here - here * smoothstep(.0012, .003, fwidth(vQuilt.x) + fwidth(vQuilt.y) + fwidth(vQuilt.z));
       diffuseColor.rgb *= mix(.8, .34 + .66 * smoothstep(.0004, .005, seamAt), here) * (.86 + .28 * vnoise(vQuilt * 38.));
       diffuseColor.rgb = mix(diffuseColor.rgb, vec3(.3, .28, .25), stitch * .8);`,
    );
    shader.fragmentShader = splice(
      fragment,
      "normal_fragment_maps",
      `#include <normal_fragment_maps>
       { vec2 e = vec2(.0012, 0.); float h = quilt(vQuilt);
         vec3 g = (vec3(quilt(vQuilt + e.xyy), quilt(vQuilt + e.yxy), quilt(vQuilt + e.yyx)) - h) / e.x * ${depth.toFixed(4)} * here;
         vec3 p = vQuilt / ${MESH.toFixed(4)}, w = fwidth(p); float fine = 1. - smoothstep(.3, 1., max(w.x, max(w.y, w.z)));
         g += (cos(p * 6.28318) * .22 + (vec3(vnoise(p * 2.3), vnoise(p * 2.3 + 9.), vnoise(p * 2.3 + 17.)) - .5) * .3) * fine;
         g = clamp(g, -1.4, 1.4);
         normal = normalize(normal - (viewMatrix * vec4(g, 0.)).xyz * faceDirection); }`,
    );
  },
});
