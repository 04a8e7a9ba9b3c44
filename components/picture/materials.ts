/** Materials that know the room's light; at tier draft all are Lambert's. */
import {
  type Color,
  type ColorRepresentation,
  Color as LinearColor,
  type Material,
  MeshBasicMaterial,
  MeshLambertMaterial,
  MeshPhysicalMaterial,
  type MeshPhysicalMaterialParameters,
  MeshStandardMaterial,
  type MeshStandardMaterialParameters,
} from "three";
import { NOISE } from "./kit/noise";
import { patchLight, splice } from "./light/patch";
import type { Room } from "./light/room";
import type { ShaderPatch, Tier } from "./take";

/**
 * Both sides of what is seen through are drawn in one go: three would draw them in two, and work out the material's
 * program anew for each of them, in every frame. What glass there is here is too thin for their order to be seen.
 */
function once<M extends Material>(material: M): M {
  material.forceSinglePass = true;
  return material;
}

/** What is left of a material without reflections: metal shows a part of its colour. */
function draft(p: MeshStandardMaterialParameters): Material {
  const color = new LinearColor(p.color ?? 0xffffff).multiplyScalar(1 - 0.5 * (p.metalness ?? 0));
  const { side = 0, transparent = false, opacity = 1, depthWrite = true, vertexColors = false } = p;
  const material = new MeshLambertMaterial({ color, side, transparent, opacity, depthWrite, vertexColors });
  if (p.emissive !== undefined) material.emissive.set(p.emissive);
  material.emissiveIntensity = p.emissiveIntensity ?? 1;
  return once(material);
}

export function lit(material: MeshStandardMaterial, room: Room, patch?: ShaderPatch): Material {
  material.onBeforeCompile = (shader) => {
    patchLight(shader, room);
    patch?.patch(shader);
  };
  material.customProgramCacheKey = () => `room-${room.lines}-${patch?.key ?? ""}`;
  return once(material);
}

export const standard = (
  p: MeshStandardMaterialParameters,
  tier: Tier,
  room: Room,
  patch?: ShaderPatch,
): Material => (tier === "draft" ? draft(p) : lit(new MeshStandardMaterial(p), room, patch));

export const physical = (
  p: MeshPhysicalMaterialParameters,
  tier: Tier,
  room: Room,
  patch?: ShaderPatch,
): Material => (tier === "draft" ? draft(p) : lit(new MeshPhysicalMaterial(p), room, patch));

/** Grain along the object's own y. */
const GRAIN: ShaderPatch = {
  key: "wood",
  patch(shader) {
    shader.vertexShader = splice(shader.vertexShader, "common", "#include <common>\nvarying vec3 vObj;");
    shader.vertexShader = splice(
      shader.vertexShader,
      "begin_vertex",
      "#include <begin_vertex>\nvObj = position;",
    );
    const fragment = splice(
      shader.fragmentShader,
      "common",
      `#include <common>\nvarying vec3 vObj;\n${NOISE}`,
    );
    shader.fragmentShader = splice(
      fragment,
      "color_fragment",
      `#include <color_fragment>
       { vec3 q = vObj * vec3(60., 9., 60.); float g = vnoise(q) * .6 + vnoise(q * 3.1) * .4;
         diffuseColor.rgb *= (.55 + .7 * g) * (.8 + .3 * vnoise(vObj * vec3(220., 14., 220.))); }`,
    );
  },
};

export const wood = (
  tier: Tier,
  room: Room,
  color: ColorRepresentation = 0x5b3d24,
  roughness = 0.5,
): Material => standard({ color, roughness, metalness: 0, envMapIntensity: 0.5 }, tier, room, GRAIN);

export const glowing = (color: Color, luminance: number): Material =>
  new MeshBasicMaterial({ color: color.clone().multiplyScalar(luminance) });
