/** Wire woven over a ball, over and under: what a microphone's grille is at arm's length and nearer. */
import { splice } from "../light/patch";
import type { ShaderPatch } from "../take";

/** Wires to a quarter of the way round: a pitch of 1.2 mm on a ball of 51. */
const WIRES = 32;

/**
 * The ball as a cube's six faces at equal angles, so that no pole pinches the
 * weave; on a face warp and weft are half pipes that pass over each other.
 */
const WEAVE = /* glsl */ `
varying vec3 vBall; uniform mat3 normalMatrix;
float wire(float across, float lift) { const float w = .27; return abs(across) < w ? .3 * lift + sqrt(w * w - across * across) : -1.; }
float weave(vec2 q) {
  vec2 c = floor(q), f = q - c - .5;
  return max(wire(f.x, cos(3.14159 * (q.y - .5 + c.x))), wire(f.y, -cos(3.14159 * (q.x - .5 + c.y))));
}
void ballFace(vec3 d, out vec2 q, out vec3 a, out vec3 b) {
  vec3 m = abs(d); vec2 r;
  if (m.z >= m.x && m.z >= m.y) { r = d.xy / d.z; a = vec3(1, 0, 0); b = vec3(0, 1, 0); }
  else if (m.x >= m.y) { r = d.zy / d.x; a = vec3(0, 0, 1); b = vec3(0, 1, 0); }
  else { r = d.xz / d.y; a = vec3(1, 0, 0); b = vec3(0, 0, 1); }
  float side = m.z >= m.x && m.z >= m.y ? sign(d.z) : m.x >= m.y ? sign(d.x) : sign(d.y);
  q = (atan(r) / 1.5708 + 8.) * ${WIRES.toFixed(1)}; a *= side; b *= side;
}`;

/** @param tilt about x that the ball's mesh has been turned by, radians. */
export const woven = (tilt: number): ShaderPatch => ({
  key: `woven-${tilt.toFixed(3)}`,
  patch(shader) {
    shader.vertexShader = splice(shader.vertexShader, "common", "#include <common>\nvarying vec3 vBall;");
    shader.vertexShader = splice(
      shader.vertexShader,
      "begin_vertex",
      "#include <begin_vertex>\nvBall = position;",
    );
    const [c, s] = [Math.cos(tilt).toFixed(5), Math.sin(tilt).toFixed(5)];
    let fragment = splice(shader.fragmentShader, "common", `#include <common>\n${WEAVE}`);
    fragment = splice(
      fragment,
      "color_fragment",
      `#include <color_fragment>
       vec3 ballDir = normalize(vec3(vBall.x, ${c} * vBall.y + ${s} * vBall.z, ${c} * vBall.z - ${s} * vBall.y));
       vec2 wq; vec3 wa, wb; ballFace(ballDir, wq, wa, wb);
       vec3 dx = dFdx(ballDir), dy = dFdy(ballDir);
       float px = max(length(dx), length(dy)) * ${(WIRES / 1.5708).toFixed(3)};
       float sharp = 1. - smoothstep(.22, .6, px);
       float wh = weave(wq), metalHere = smoothstep(-.35, -.02, wh);
       diffuseColor.rgb *= mix(.12, mix(.012, .5 + 1.1 * clamp(wh, 0., .5), metalHere), sharp);`,
    );
    fragment = splice(
      fragment,
      "roughnessmap_fragment",
      "#include <roughnessmap_fragment>\nroughnessFactor = mix(.62, roughnessFactor, sharp * metalHere);",
    );
    shader.fragmentShader = splice(
      fragment,
      "normal_fragment_maps",
      `#include <normal_fragment_maps>
       { vec2 e = vec2(.03, 0.); vec2 g = vec2(weave(wq + e) - weave(wq - e), weave(wq + e.yx) - weave(wq - e.yx)) / .06;
         g = clamp(g, -2.2, 2.2) * sharp * metalHere;
         vec3 ta = normalize(wa - ballDir * dot(wa, ballDir)), tb = normalize(wb - ballDir * dot(wb, ballDir));
         vec3 l = g.x * ta + g.y * tb;
         l = vec3(l.x, ${c} * l.y - ${s} * l.z, ${s} * l.y + ${c} * l.z);
         normal = normalize(normal - normalize(normalMatrix * l + 1e-6) * length(l)); }`,
    );
  },
});
