import { type DataTexture, type Material, MeshLambertMaterial, type Vector3 } from "three";
import { NOISE } from "../kit/noise";
import { splice } from "../light/patch";
import type { Stage } from "../take";

export interface PlateSurface {
  /** Red: gathered; green: strewn. */
  readonly heights: DataTexture;
  readonly share: { value: number };
  readonly at: Vector3;
  readonly radius: number;
  readonly light: Vector3;
}

const HEAD = /* glsl */ `
uniform sampler2D uSand; uniform float uGather, uRadius; uniform vec3 uPlate, uTowards;
float sandCover = 0., sandShade = 1.;
float sandAt(vec2 u) { vec2 h = texture2D(uSand, u).rg; return max(h.r * smoothstep(0., .8, uGather), h.g * (1. - uGather)); }
${NOISE}`;

// A heap is at most 1.3 mm high: nine steps along the light over the height
// picture are enough for its shadow.
const COLOUR = /* glsl */ `
vec2 sandUv = (vWPos.xz - uPlate.xz) / uRadius * .5 + .5;
{ float h = sandAt(sandUv); sandCover = smoothstep(.03, .16, h);
  float grain = .55 + .7 * hash3(vec3(floor(sandUv * 900.), 3.));
  diffuseColor.rgb = mix(diffuseColor.rgb, vec3(.86, .79, .68) * grain * (.45 + .75 * h), sandCover);
  vec2 along = normalize(uTowards.xz); float rise = uTowards.y / length(uTowards.xz); float lit = 1.;
  for (int i = 1; i <= 9; i++) {
    float t = float(i) * .00042 * (1. + float(i) * .12);
    float over = sandAt(sandUv + along * t / uRadius * .5) * .0013 - (h * .0013 + rise * t);
    lit = min(lit, 1. - smoothstep(0., .0006, over));
  }
  sandShade = mix(.16, 1., lit); }`;

// The metal was turned on a lathe: fine circular grooves, dropped where they are under a pixel.
const NORMAL = /* glsl */ `
{ vec2 p = vWPos.xz - uPlate.xz; float r = length(p); float px = fwidth(r);
  vec3 outward = vec3(p.x, 0., p.y) / max(r, 1e-4);
  float groove = (vnoise(vec3(r * 2600., 0., 0.)) - .5) * (1. - smoothstep(.0003, .0016, px)) * .1 + (vnoise(vec3(r * 700., 0., 7.)) - .5) * .05;
  normal = normalize(normal + (viewMatrix * vec4(outward * groove, 0.)).xyz);
  float e = 1. / float(textureSize(uSand, 0).x);
  vec3 heap = normalize(vec3(
    (sandAt(sandUv - vec2(e, 0.)) - sandAt(sandUv + vec2(e, 0.))) * 3.2, 1.,
    (sandAt(sandUv - vec2(0., e)) - sandAt(sandUv + vec2(0., e))) * 3.2));
  normal = normalize(mix(normal, (viewMatrix * vec4(heap, 0.)).xyz, sandCover)); }`;

/** Dark turned steel under sand. At tier draft the picture is its colour, for there are no patches. */
export function plateSurface(stage: Stage, { heights, share, at, radius, light }: PlateSurface): Material {
  if (stage.tier === "draft") return new MeshLambertMaterial({ map: heights });
  return stage.standard(
    { color: 0x2b2c2e, roughness: 0.42, metalness: 0.92, envMapIntensity: 0.8 },
    {
      key: "sand-plate",
      patch(shader) {
        Object.assign(shader.uniforms, {
          uSand: { value: heights },
          uGather: share,
          uRadius: { value: radius },
          uPlate: { value: at },
          uTowards: { value: light },
        });
        let fragment = shader.fragmentShader;
        const after = (chunk: string, text: string): void => {
          fragment = splice(fragment, chunk, `#include <${chunk}>\n${text}`);
        };
        after("common", HEAD);
        after("color_fragment", COLOUR);
        after(
          "metalnessmap_fragment",
          "metalnessFactor *= 1. - sandCover; roughnessFactor = mix(roughnessFactor, .95, sandCover);",
        );
        after("normal_fragment_maps", NORMAL);
        shader.fragmentShader = splice(
          fragment,
          "opaque_fragment",
          "outgoingLight *= sandShade;\n#include <opaque_fragment>",
        );
      },
    },
  );
}
