/** Bone that light comes through: shells baked with how far the light travels inside them. */
import { type Color, DoubleSide, type Material, Vector3 } from "three";
import { NOISE } from "../kit/noise";
import { splice } from "../light/patch";
import type { Stage, Vec3 } from "../take";

export interface Bone {
  readonly color: number;
  /** What comes through, linear. */
  readonly through: Color;
  /** Strength of what comes through, and how fast a metre of bone swallows it. */
  readonly gain: number;
  readonly density: number;
  /** Where the lamp is, in the world. */
  readonly lamp: Vec3;
  readonly roughness?: number;
  readonly clearcoat?: number;
  /** How deep the vessels have pressed themselves in, 0 to 1; bone is thinner there, and lets more light through. */
  readonly vessels?: number;
}

const COMMON = /* glsl */ `#include <common>
varying float vThrough, vOpen; uniform vec3 uThrough, uSwallow, uLamp; uniform float uDensity, uVessels;
${NOISE}
float pores(vec3 p) { return vnoise(p * 22.) * .5 + vnoise(p * 60.) * .3 + vnoise(p * 150.) * .2; }
/** The grooves of the vessels on a vault's inside: two trees of crests of warped noise, the twigs finer. */
float vessels(vec3 p) {
  vec3 q = p + .09 * (vec3(vnoise(p * 6.), vnoise(p * 6. + 7.), vnoise(p * 6. + 13.)) - .5);
  float trunk = abs(vnoise(q * vec3(3.2, 4.6, 3.2) + 2.) - .5), twig = abs(vnoise(q * 9.5 + 5.) - .5);
  return uVessels * max(1. - smoothstep(.008, .034, trunk), .6 * (1. - smoothstep(.006, .04, twig)) * (1. - smoothstep(.05, .2, trunk)));
}`;

const COLOR = /* glsl */ `#include <color_fragment>
{ float a = pores(vWPos); diffuseColor.rgb *= mix(vec3(.66, .6, .54), vec3(1.16, 1.14, 1.1), smoothstep(.25, .7, a));
  if (uVessels > 0.) diffuseColor.rgb *= 1. - .45 * vessels(vWPos); }`;

/** The pores go flat before they are smaller than a pixel, and where one looks along them, or bone grows fur. */
const NORMAL = /* glsl */ `#include <normal_fragment_maps>
{ vec3 p = vWPos * 60.; vec3 w = fwidth(p); float fine = 1. - smoothstep(.15, .9, max(w.x, max(w.y, w.z)));
  vec2 e = vec2(.2, 0.); float b = vnoise(p); vec3 g = vec3(vnoise(p + e.xyy), vnoise(p + e.yxy), vnoise(p + e.yyx)) - b;
  normal = normalize(normal - (viewMatrix * vec4(g, 0.)).xyz * .3 * fine * smoothstep(.08, .5, abs(dot(normal, normalize(vViewPosition))))); }`;

/** Where the lamp itself is seen, bone shows its surface: what comes through it is little of that, and flat. */
const THROUGH = /* glsl */ `#include <emissivemap_fragment>
{ float mottle = .75 + .5 * vnoise(vWPos * 14.) * vnoise(vWPos * 5. + 2.);
  if (uVessels > 0.) mottle *= 1. - .4 * vessels(vWPos);
  vec3 left = exp(-vThrough * uDensity * mottle * (uSwallow + .35));
  left *= mix(.05, 1., smoothstep(.004, .06, vThrough));
  vec3 ray = uLamp - vWPos;
  totalEmissiveRadiance += min(uThrough * left * mix(.45, 1., vOpen) / max(.15, dot(ray, ray)), vec3(20.)); }`;

export function bone(
  stage: Stage,
  { color, through, gain, density, lamp, roughness = 0.7, clearcoat = 0, vessels = 0 }: Bone,
): Material {
  const swallow = (part: number) => -Math.log(Math.max(0.02, part));
  return stage.physical(
    { color, roughness, clearcoat, clearcoatRoughness: 0.25, side: DoubleSide, envMapIntensity: 0.8 },
    {
      key: "bone",
      patch(shader) {
        shader.uniforms.uThrough = {
          value: new Vector3(through.r, through.g, through.b).multiplyScalar(gain),
        };
        shader.uniforms.uSwallow = {
          value: new Vector3(swallow(through.r), swallow(through.g), swallow(through.b)),
        };
        shader.uniforms.uLamp = { value: new Vector3(...lamp) };
        shader.uniforms.uDensity = { value: density };
        shader.uniforms.uVessels = { value: vessels };
        const declared = "#include <common>\nattribute float aThru, aAO; varying float vThrough, vOpen;";
        const vertex = splice(shader.vertexShader, "common", declared);
        shader.vertexShader = splice(
          vertex,
          "begin_vertex",
          "#include <begin_vertex>\nvThrough = aThru; vOpen = aAO;",
        );
        let fragment = splice(shader.fragmentShader, "common", COMMON);
        fragment = splice(fragment, "color_fragment", COLOR);
        fragment = splice(fragment, "normal_fragment_maps", NORMAL);
        fragment = splice(fragment, "emissivemap_fragment", THROUGH);
        shader.fragmentShader = splice(
          fragment,
          "lights_fragment_end",
          "#include <lights_fragment_end>\nreflectedLight.indirectSpecular *= vOpen; reflectedLight.indirectDiffuse *= vOpen;",
        );
      },
    },
  );
}
