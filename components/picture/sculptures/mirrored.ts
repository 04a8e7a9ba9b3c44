/** What polished steel and still coffee see of the caravan: its window, sharp and bent, and the worktop. */
import { splice } from "../light/patch";
import type { ShaderPatch } from "../take";
import { SKY, skyGlsl, WALL, WINDOW } from "./caravan-wall";

const f = (value: number): string => value.toFixed(5);

/**
 * The mirrored ray is met with the window's plane and the worktop's: exact where
 * a reflection map would be a blur, at the price of two divisions a pixel.
 * @param bright what is left of the daylight, 0 to 1; read every frame
 * @param head on, what the surface sends back: a metal its own colour, a liquid a fiftieth
 */
export const mirrored = (
  worktop: number,
  bright: { readonly value: number },
  head: "metal" | "liquid",
): ShaderPatch => ({
  key: `mirrored-${f(worktop)}-${head}`,
  patch(shader) {
    shader.uniforms.uBright = bright;
    const fragment = splice(
      shader.fragmentShader,
      "common",
      `#include <common>
       uniform float uBright;
       ${skyGlsl}
       vec3 caravan(vec3 p, vec3 r) {
         vec2 at = p.xy + r.xy * ((${f(WALL)} - p.z) / min(r.z, -1e-3));
         vec2 q = abs(at - vec2(${f(WINDOW.x)}, ${f(WINDOW.y)})) - vec2(${f(WINDOW.w - WINDOW.r)}, ${f(WINDOW.h - WINDOW.r)});
         float d = length(max(q, 0.)) + min(max(q.x, q.y), 0.) - ${f(WINDOW.r)};
         float open = r.z < -1e-3 ? clamp(.5 - d / clamp(fwidth(d), 1e-4, .08), 0., 1.) : 0.;
         vec3 sky = dawnSky(p.xy + r.xy * ((${f(SKY.z)} - p.z) / min(r.z, -1e-3)));
         float t = (${f(worktop)} - p.y) / min(r.y, -1e-3), z = p.z + r.z * t;
         float board = r.y < -1e-3 ? step(${f(WALL)}, z) * smoothstep(.012, -.02, z) * smoothstep(0., .05, t) * exp(-t * 1.6) : 0.;
         vec3 seen = mix(vec3(.05, .046, .04) * board, sky, open);
         return seen * uBright;
       }`,
    );
    shader.fragmentShader = splice(
      fragment,
      "lights_fragment_end",
      `#include <lights_fragment_end>
       { vec3 n = inverseTransformDirection(normal, viewMatrix), eye = normalize(vWPos - cameraPosition);
         float facing = clamp(-dot(n, eye), 0., 1.);
         reflectedLight.indirectSpecular += caravan(vWPos, reflect(eye, n)) * mix(${head === "metal" ? "diffuseColor.rgb * 1.25" : "vec3(.02)"}, vec3(1.), pow(1. - facing, 5.)); }`,
    );
  },
});
