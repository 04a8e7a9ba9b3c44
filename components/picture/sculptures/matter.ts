/** What a surface is like up close: patches for the stage's own materials, in world space. */
import { NOISE } from "../kit/noise";
import { splice } from "../light/patch";
import type { ShaderPatch, Vec3 } from "../take";

const glsl = (value: number): string => value.toFixed(5);

export interface Worn {
  /** Grains a metre. */
  readonly grain: number;
  /** Slope of the bumps, 0 to 1. */
  readonly bump?: number;
  /** How far the colour strays, 0 to 1. */
  readonly mottle?: number;
}

/** Grain and patina. The bumps go flat before they are smaller than a pixel, lest they look like fur. */
export function worn({ grain, bump = 0.2, mottle = 0.3 }: Worn): ShaderPatch {
  const k = glsl(grain);
  return {
    key: `worn-${k}-${glsl(bump)}-${glsl(mottle)}`,
    patch(shader) {
      let fragment = splice(shader.fragmentShader, "common", `#include <common>\n${NOISE}`);
      fragment = splice(
        fragment,
        "color_fragment",
        `#include <color_fragment>
         float patina = vnoise(vWPos * ${k} * .11) * .5 + vnoise(vWPos * ${k} * .4) * .3 + vnoise(vWPos * ${k}) * .2;
         diffuseColor.rgb *= 1. + ${glsl(mottle)} * 2. * (patina - .5);`,
      );
      fragment = splice(
        fragment,
        "roughnessmap_fragment",
        "#include <roughnessmap_fragment>\nroughnessFactor = clamp(roughnessFactor + .3 * (patina - .5), .04, 1.);",
      );
      shader.fragmentShader = splice(
        fragment,
        "normal_fragment_maps",
        `#include <normal_fragment_maps>
         { vec3 p = vWPos * ${k}; vec3 w = fwidth(p); float fine = 1. - smoothstep(.25, 1.1, max(w.x, max(w.y, w.z)));
           if (fine > 0.) { vec2 e = vec2(.2, 0.); float b = vnoise(p);
             vec3 g = vec3(vnoise(p + e.xyy), vnoise(p + e.yxy), vnoise(p + e.yyx)) - b;
             normal = normalize(normal - (viewMatrix * vec4(g, 0.)).xyz * ${glsl(bump * 5)} * fine); } }`,
      );
    },
  };
}

/** The marks of a lathe: fine rings about an axis parallel to `axis` through `centre`. */
export function turned(axis: "y" | "z", centre: Vec3): ShaderPatch {
  const across = axis === "z" ? "q.xy" : "q.xz";
  const along = axis === "z" ? "vec3(0., 0., 1.)" : "vec3(0., 1., 0.)";
  const out = axis === "z" ? "vec3(q.xy, 0.)" : "vec3(q.x, 0., q.z)";
  return {
    key: `turned-${axis}-${centre.map(glsl).join("-")}`,
    patch(shader) {
      const fragment = splice(shader.fragmentShader, "common", `#include <common>\n${NOISE}`);
      shader.fragmentShader = splice(
        fragment,
        "normal_fragment_maps",
        `#include <normal_fragment_maps>
         { vec3 q = vWPos - vec3(${centre.map(glsl).join(", ")}); float s = q.${axis} + length(${across});
           vec3 n = inverseTransformDirection(normal, viewMatrix); vec3 up = ${along} + normalize(${out} + 1e-5);
           vec3 t = normalize(up - n * dot(up, n) + 1e-5); float px = fwidth(s);
           float ring = (vnoise(vec3(s * 1400., 0., 0.)) - .5) * (1. - smoothstep(.0003, .0012, px)) * .22
             + (vnoise(vec3(s * 380., 3., 0.)) - .5) * (1. - smoothstep(.0012, .005, px)) * .12;
           normal = normalize(normal + (viewMatrix * vec4(t * ring, 0.)).xyz); }`,
      );
    },
  };
}

/** Enamel with dark specks of a millimetre, as a camper's mug has. */
export const SPECKLED: ShaderPatch = {
  key: "speckled",
  patch(shader) {
    const fragment = splice(shader.fragmentShader, "common", `#include <common>\n${NOISE}`);
    shader.fragmentShader = splice(
      fragment,
      "color_fragment",
      `#include <color_fragment>
       { vec3 p = vWPos * 950.; vec3 w = fwidth(p); float seen = 1. - smoothstep(.4, 1.4, max(w.x, max(w.y, w.z)));
         float speck = smoothstep(.76, .82, vnoise(p) * .75 + vnoise(p * .37 + 9.) * .3);
         diffuseColor.rgb *= 1. - .8 * speck * seen - .1 * (1. - seen) + .1 * (vnoise(vWPos * 45.) - .5); }`,
    );
  },
};

/** Wood as fine as furniture's: long fibres and dark pores along the object's own y, fibres a metre across. */
export const veneer = (fibres: number): ShaderPatch => ({
  key: `veneer-${glsl(fibres)}`,
  patch(shader) {
    shader.vertexShader = splice(shader.vertexShader, "common", "#include <common>\nvarying vec3 vFibre;");
    shader.vertexShader = splice(
      shader.vertexShader,
      "begin_vertex",
      "#include <begin_vertex>\nvFibre = position;",
    );
    const fragment = splice(
      shader.fragmentShader,
      "common",
      `#include <common>\nvarying vec3 vFibre;\n${NOISE}`,
    );
    shader.fragmentShader = splice(
      fragment,
      "color_fragment",
      `#include <color_fragment>
       { vec3 q = vFibre * vec3(1., .045, 1.) * ${glsl(fibres)}; float px = length(fwidth(q));
         float rings = vnoise(q * .16 + .6 * vnoise(q * .05)), fibre = vnoise(q), pore = vnoise(q * vec3(3.1, 1.6, 3.1));
         float near = 1. - smoothstep(.3, 1.2, px);
         diffuseColor.rgb *= (.62 + .62 * rings) * mix(1., .78 + .44 * fibre, near) * mix(1., smoothstep(.08, .3, pore) * .35 + .65, near); }`,
    );
  },
});
