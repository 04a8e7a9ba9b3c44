import type { Grade } from "./take";

/** The print every take starts from. */
export const PRINT: Grade = {
  exposure: 1,
  bloom: 0.06,
  halation: 0.02,
  vignette: 0.35,
  grain: 0.05,
  saturation: 1,
  contrast: 1.18,
  toe: 0.001,
  haze: null,
  glows: [],
  dof: null,
};
