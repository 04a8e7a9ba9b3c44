/**
 * GLSL: a wall of wedges is a piecewise-linear height field, so only ridges and
 * tile seams can stand in a light's way. The ray is tested there and nowhere
 * else: exact, without a shadow map and without a march, for every light.
 */
import { NOISE } from "../kit/noise";
import { ROOM } from "./room-size";

/** Ridges tested along each axis. */
export const relief = (ridges: number): string => /* glsl */ `
#define RIDGES ${ridges}
varying vec3 vWPos;
uniform vec3 uWallN, uWallU; uniform float uWallD;
${NOISE}
vec3 wallPoint(vec3 p) {
  vec3 q = p - vec3(0., ${ROOM.y0.toFixed(2)}, 0.);
  return vec3(dot(q, uWallU), dot(q, cross(uWallN, uWallU)), dot(p, uWallN) - uWallD + 1.);
}
float wedgeHeight(vec2 uv) {
  vec2 tile = floor(uv / .6);
  float a = mod(tile.x + tile.y, 2.) < .5 ? uv.x : uv.y;
  return 1. - .8 * abs(fract(a / .2) - .5) * 2.;
}
float clears(vec3 q, float t, float px) {
  return clamp(.5 + (q.z - wedgeHeight(q.xy) + .006) / (2. * px + .05 * t), 0., 1.);
}
float throughNet(vec3 p, vec3 l) {
  if (p.y > -.01 || l.y < .02) return 1.;
  vec2 q = (p + l * (-p.y / l.y)).xz / .05;
  vec2 w = (fwidth(p.xz) + .004 + .02 * -p.y) / .05;
  vec2 near = abs(fract(q) - .5);
  vec2 line = clamp((.032 + w * .5 - (.5 - near)) / w, 0., 1.) * min(vec2(1.), .064 / w);
  return (1. - line.x) * (1. - line.y);
}
float relief(vec3 viewDirection) {
  vec3 world = inverseTransformDirection(viewDirection, viewMatrix);
  vec3 l = vec3(dot(world, uWallU), dot(world, cross(uWallN, uWallU)), dot(world, uWallN));
  if (l.z <= .002) return 0.;
  vec3 p = wallPoint(vWPos);
  float net = throughNet(vWPos, world);
  float top = (1. - p.z) / l.z; if (top <= .0005) return net;
  float seen = 1.; vec2 inv = 1. / (abs(l.xy) + 1e-5), sg = sign(l.xy + 1e-6);
  vec2 r0 = p.xy * sg / .2 - .5, ridge = (floor(r0) + 1. - r0) * .2 * inv;
  vec2 s0 = p.xy * sg / .6, seam = (floor(s0) + 1. - s0) * .6 * inv;
  float px = fwidth(p.z) * .35 + .003;
  for (int k = 0; k < RIDGES; k++) {
    for (int axis = 0; axis < 2; axis++) {
      float t = ridge[axis] + float(k) * .2 * inv[axis];
      if (t < top && t > 1e-4) seen = min(seen, clears(p + l * t, t, px));
      if (k < 2) {
        t = seam[axis] + float(k) * .6 * inv[axis];
        if (t < top) {
          seen = min(seen, clears(p + l * (t + .0015), t, px));
          if (t > .02) seen = min(seen, clears(p + l * (t - .0015), t, px));
        }
      }
    }
  }
  return net * seen * seen * (3. - 2. * seen);
}
/** How much of the room a point in a groove sees: the analytic V, closing towards the tile's ends. */
float grooveOpen(vec3 q) {
  vec2 tile = floor(q.xy / .6); bool along = mod(tile.x + tile.y, 2.) < .5;
  float a = along ? q.x : q.y, b = along ? q.y : q.x;
  float f = abs(fract(a / .2) - .5) * .2, high = clamp((q.z - .2) / .8, 0., 1.);
  vec2 d = normalize(vec2(.2 - f, 1. - q.z + .004));
  float open = 1. - clamp(dot(d, normalize(vec2(.1, .8))), 0., 1.);
  float end = mix(.55, 1., smoothstep(0., .12, .3 - abs(fract(b / .6) - .5) * .6));
  return clamp(open * 1.6, 0., 1.) * mix(end, 1., high) * mix(.15, 1., high);
}
`;
