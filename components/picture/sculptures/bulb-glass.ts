import {
  AdditiveBlending,
  type Color,
  DoubleSide,
  type Material,
  MeshBasicMaterial,
  ShaderMaterial,
} from "three";
import { splice } from "../light/patch";
import type { ShaderPatch, Stage } from "../take";

/** Black glass that only its edge and its reflections make visible: white glass goes milky. */
const EDGE: ShaderPatch = {
  key: "bulb-glass",
  patch(shader) {
    shader.fragmentShader = splice(
      shader.fragmentShader,
      "opaque_fragment",
      `{ float edge = pow(1. - abs(dot(normal, normalize(vViewPosition))), 2.6);
         float gleam = max(outgoingLight.r, max(outgoingLight.g, outgoingLight.b));
         diffuseColor.a = clamp(.02 + .5 * edge + gleam * .4, 0., .9);
         outgoingLight += vec3(.01) * edge; }
       #include <opaque_fragment>`,
    );
  },
};

export const darkGlass = (stage: Stage): Material =>
  stage.tier === "draft"
    ? stage.standard({
        color: 0x8f9499,
        transparent: true,
        opacity: 0.22,
        depthWrite: false,
        side: DoubleSide,
      })
    : stage.physical(
        {
          color: 0x000000,
          roughness: 0.03,
          metalness: 0,
          transparent: true,
          opacity: 0.07,
          depthWrite: false,
          side: DoubleSide,
          envMapIntensity: 1.4,
        },
        EDGE,
      );

const VERTEX = `varying vec3 vN, vV;
void main() { vec4 q = modelViewMatrix * vec4(position, 1.); vN = normalMatrix * normal; vV = -q.xyz; gl_Position = projectionMatrix * q; }`;
const FRAGMENT = `varying vec3 vN, vV; uniform vec3 uColor;
void main() { float f = 1. - abs(dot(normalize(vN), normalize(vV))); gl_FragColor = vec4(uColor * (.5 + 1.1 * f * f), 1.);
#include <tonemapping_fragment>
}`;

/** The glass of a burning bulb: it adds light, most at its edge. */
export const litGlass = (stage: Stage, color: Color): Material =>
  stage.tier === "draft"
    ? new MeshBasicMaterial({ color })
    : new ShaderMaterial({
        transparent: true,
        depthWrite: false,
        blending: AdditiveBlending,
        side: DoubleSide,
        uniforms: { uColor: { value: color.clone() } },
        vertexShader: VERTEX,
        fragmentShader: FRAGMENT,
      });
