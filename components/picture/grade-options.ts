/** How the lit image becomes a print: what a take may ask of it. */
import type { Color, SpotLight } from "three";
import type { Vec3 } from "./take";

/** Light scattered by the air in one spot's cone (full and laptop only). */
export interface Haze {
  readonly light: SpotLight;
  /** Density times the light's strength; 0.005 to 0.13. */
  gain: number;
  /** Forward scattering, 0 to 0.8. */
  readonly g: number;
  /** Samples along the ray at tier full, 40 to 80. */
  readonly steps: number;
  /** Metres after which the ray gives up; 14 unless told. */
  readonly max?: number;
}

/** Closed-form glow of the air around a bulb (every tier but draft). */
export interface Glow {
  at: Vec3;
  /** Linear rgb, already scaled: 0.07 of the bulb's colour is plenty. */
  readonly color: Color;
}

/** Depth of field by gather, tier full only; lengths in pixels of a frame 1080 high. */
export interface DepthOfField {
  /** Metres from the camera to what is sharp. */
  focus: number;
  aperture: number;
  readonly max: number;
}

/** How the lit image becomes a print. A take may change its numbers in `render`. */
export interface Grade {
  exposure: number;
  bloom: number;
  halation: number;
  vignette: number;
  grain: number;
  saturation: number;
  contrast: number;
  /** Display light by which the blacks are pressed down; no edge, and no change of hue. */
  toe: number;
  haze: Haze | null;
  glows: readonly Glow[];
  dof: DepthOfField | null;
}
