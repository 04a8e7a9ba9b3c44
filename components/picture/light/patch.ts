/** The room's light in three's own materials: shutters on spots, lines of light, and where in the world a pixel lies. */
import type { WebGLProgramParametersWithUniforms } from "three";
import { ShaderChunk } from "three";
import { lineLight, type Room, SHUTTERS } from "./room";

const SPOT = /getSpotLightInfo\( spotLight, geometryPosition, directLight \);/;
const DIRECT = /RE_Direct\( directLight, geometryPosition/g;

/** three's loop over the lights, each spot behind its shutters; `shade` comes before each light is counted. */
export function lightLoop(shade = ""): string {
  const shuttered = ShaderChunk.lights_fragment_begin.replace(
    SPOT,
    (info) => `${info}\n directLight.color *= shutters( UNROLLED_LOOP_INDEX );`,
  );
  return shade === "" ? shuttered : shuttered.replace(DIRECT, (call) => `${shade} ${call}`);
}

/** Replaces a chunk that must be there: three's shaders are not ours, and change. */
export function splice(source: string, chunk: string, text: string): string {
  const include = `#include <${chunk}>`;
  if (!source.includes(include)) throw new Error(`The shader has no ${include} to replace.`);
  return source.replace(include, text);
}

export function patchLight(shader: WebGLProgramParametersWithUniforms, room: Room): void {
  Object.assign(shader.uniforms, room.uniforms);
  shader.vertexShader = splice(shader.vertexShader, "common", "#include <common>\nvarying vec3 vWPos;");
  shader.vertexShader = splice(
    shader.vertexShader,
    "fog_vertex",
    `#include <fog_vertex>
     { vec4 placed = vec4(transformed, 1.);
     #ifdef USE_INSTANCING
       placed = instanceMatrix * placed;
     #endif
     vWPos = (modelMatrix * placed).xyz; }`,
  );
  const lines = room.lines > 0 ? lineLight(room.lines) : "";
  shader.fragmentShader = splice(
    shader.fragmentShader,
    "common",
    `#include <common>\nvarying vec3 vWPos;\n${SHUTTERS}${lines}`,
  );
  shader.fragmentShader = splice(shader.fragmentShader, "lights_fragment_begin", lightLoop());
  if (room.lines > 0)
    shader.fragmentShader = splice(
      shader.fragmentShader,
      "lights_fragment_end",
      `{ vec3 toward; vec3 facing = inverseTransformDirection(normal, viewMatrix);
         reflectedLight.directDiffuse += lineLight(vWPos, facing, toward) * material.diffuseColor; }
       #include <lights_fragment_end>`,
    );
}
