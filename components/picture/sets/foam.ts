/** The foam of one wall: cloth-like noise near by, exact relief shadow from every light, the groove's occlusion. */
import { Color, type ColorRepresentation, type Material, MeshLambertMaterial, Vector3 } from "three";
import { lightLoop, splice } from "../light/patch";
import { lineLight, type Room, SHUTTERS } from "../light/room";
import type { Tier, Wall } from "../take";
import { relief } from "./relief";
import { WALLS } from "./room-size";

/** The vertex colours are stored at 223/255 to leave room for the lightest wedge. */
const HEADROOM = 255 / 223;

const SHADE =
  "if (directLight.visible && dot(directLight.color, vec3(1.)) > 1e-5) directLight.color *= relief(directLight.direction);";

const CLOTH = /* glsl */ `#include <color_fragment>
{ float px = length(fwidth(vWPos)), near = 1. - smoothstep(.002, .009, px), mid = 1. - smoothstep(.008, .03, px);
  if (near > 0.) diffuseColor.rgb *= mix(1., .72 + .56 * vnoise(vWPos * 140.), near * .8);
  if (mid > 0.) diffuseColor.rgb *= mix(1., .8 + .4 * vnoise(vWPos * 38. + 3.), mid * .7);
  diffuseColor.rgb *= .85 + .3 * vnoise(vWPos * 6. + 9.); }`;

const BUMP = /* glsl */ `#include <normal_fragment_maps>
{ float near = 1. - smoothstep(.002, .010, length(fwidth(vWPos)));
  if (near > 0.) {
    vec3 e = vec3(.48, 0., 0.), q = vWPos * 120.; float b = vnoise(q);
    vec3 slope = vec3(vnoise(q + e.xyy) - b, vnoise(q + e.yxy) - b, vnoise(q + e.yyx) - b);
    normal = normalize(normal - (viewMatrix * vec4(slope, 0.)).xyz * .9 * near);
  } }`;

const ambient = (lines: number): string => /* glsl */ `
{ vec3 q = wallPoint(vWPos);
  reflectedLight.indirectDiffuse += uAmbient * grooveOpen(q) * material.diffuseColor;
  ${
    lines > 0
      ? `vec3 toward, facing = inverseTransformDirection(normal, viewMatrix);
         vec3 lit = lineLight(vWPos, facing, toward);
         if (dot(lit, vec3(1.)) > 1e-5) {
           float open = smoothstep(.25, 1., q.z);
           lit *= open * mix(.12, 1., relief(normalize((viewMatrix * vec4(toward, 0.)).xyz)));
         }
         reflectedLight.directDiffuse += lit * material.diffuseColor;`
      : ""
  } }
#include <lights_fragment_end>`;

/** Ridges of the wedges that may stand in a light's way, along each axis. */
const RIDGES: Readonly<Record<Exclude<Tier, "draft">, number>> = {
  full: 3,
  laptop: 3,
  phone: 2,
  "old-phone": 1,
};

/** What three adds to every material from the environment map; foam reflects nothing. */
const REFLECTIONS = [
  "envmap_common_pars_fragment",
  "envmap_pars_fragment",
  "envmap_physical_pars_fragment",
  "lights_fragment_maps",
  "envmap_fragment",
];

const placed = (vertexShader: string): string =>
  splice(
    splice(vertexShader, "common", "#include <common>\nvarying vec3 vWPos;"),
    "fog_vertex",
    "#include <fog_vertex>\nvWPos = (modelMatrix * vec4(transformed, 1.)).xyz;",
  );

/** Tier draft: three's own light, and the shutters where a spot has them. */
function plain(material: Material, room: Room): Material {
  const shuttered = () => room.uniforms.uShuttersOn.value > 0;
  material.onBeforeCompile = (shader) => {
    if (!shuttered()) return;
    Object.assign(shader.uniforms, room.uniforms);
    shader.vertexShader = placed(shader.vertexShader);
    const head = `#include <common>\nvarying vec3 vWPos;\n${SHUTTERS}`;
    shader.fragmentShader = splice(
      splice(shader.fragmentShader, "common", head),
      "lights_fragment_begin",
      lightLoop(),
    );
  };
  material.customProgramCacheKey = () => `foam-plain-${shuttered()}`;
  return material;
}

/** `back`: metres by which these wedges are set behind their wall. */
export function foam(wall: Wall, albedo: ColorRepresentation, tier: Tier, room: Room, back = 0): Material {
  const color = new Color(albedo).multiplyScalar(HEADROOM);
  const material = new MeshLambertMaterial({ color, vertexColors: true });
  if (tier === "draft") return plain(material, room);
  const { normal, along, tips } = WALLS[wall];
  const ridges = RIDGES[tier];
  const own = {
    uWallN: { value: new Vector3(...normal) },
    uWallU: { value: new Vector3(...along) },
    uWallD: { value: tips - back },
  };
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, room.uniforms, own);
    shader.vertexShader = placed(shader.vertexShader);
    const head = `#include <common>\n${relief(ridges)}${SHUTTERS}${room.lines > 0 ? lineLight(room.lines) : ""}uniform vec3 uAmbient;\n`;
    let fragment = splice(shader.fragmentShader, "common", head);
    fragment = splice(fragment, "color_fragment", CLOTH);
    fragment = splice(fragment, "normal_fragment_maps", BUMP);
    fragment = splice(fragment, "lights_fragment_begin", lightLoop(SHADE));
    fragment = splice(fragment, "lights_fragment_end", ambient(room.lines));
    for (const chunk of REFLECTIONS) fragment = splice(fragment, chunk, "");
    shader.fragmentShader = fragment;
  };
  material.customProgramCacheKey = () => `foam-${ridges}-${room.lines}`;
  return material;
}
