/**
 * The negative keeps its light as density, c / (1 + c / 2): the samples of a pixel are averaged in the steps that the
 * eye sees. Averaged as light, a rim of fifty times white that grazes one sample of four is white all the same,
 * and a thin one breaks into dashes.
 */
import { ShaderChunk } from "three";

const COMPRESSED = /* glsl */ `
#ifndef TONE_MAPPING
{ vec3 lit = max(gl_FragColor.rgb, vec3(0.));
  gl_FragColor.rgb = lit / (1. + .5 * gl_FragColor.a * max(lit.r, max(lit.g, lit.b))); }
#endif`;

/** The chunk by which three ends every material; a material without it leaves light as it is. */
export const LAST_CHUNK = "tonemapping_fragment";

/** From here on every material draws density, weighted by its own alpha, so that thin glass before black stays exact. */
export function drawDensity(): void {
  if (!ShaderChunk[LAST_CHUNK].includes(COMPRESSED)) ShaderChunk[LAST_CHUNK] += COMPRESSED;
}

/** GLSL: the light again, sixty times white at the most. */
export const LIGHT = /* glsl */ `
vec3 light(vec3 density) { return density / max(1. - .5 * max(density.r, max(density.g, density.b)), .03); }
`;
