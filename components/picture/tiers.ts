/** Which tier a machine gets, and how many pixels each may light. No three.js here: it is asked before that is loaded. */
import { TIERS, type Tier } from "./take";

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;
const INTEGRATED = /intel|uhd|iris|radeon\(tm\) graphics|vega \d+ |mali|adreno|powervr|videocore/i;

/** The name of the graphics processor, or `""` where the browser keeps it, or `null` without WebGL 2. */
function graphics(): string | null {
  const gl = document.createElement("canvas").getContext("webgl2");
  if (!gl) return null;
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER) ?? "");
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return name;
}

export const isTier = (name: string | null): name is Tier => TIERS.includes(name as Tier);

/** The tier asked for, else what the machine looks like; `null` where there is no WebGL 2. */
export function pickTier(asked: string | null): Tier | null {
  const name = graphics();
  if (name === null) return null;
  if (isTier(asked)) return asked;
  if (SOFTWARE.test(name)) return "draft";
  if (matchMedia("(pointer: coarse)").matches && Math.min(screen.width, screen.height) < 900) return "phone";
  return INTEGRATED.test(name) ? "laptop" : "full";
}

interface Limit {
  readonly pixelRatio: number;
  readonly pixels: number;
}

const LIMITS: Readonly<Record<Tier, Limit>> = {
  full: { pixelRatio: 2, pixels: 2560 * 1440 },
  laptop: { pixelRatio: 1.5, pixels: 1600 * 900 },
  phone: { pixelRatio: 2, pixels: 1280 * 640 },
  draft: { pixelRatio: 1, pixels: 512 * 288 },
};

/** Pixels to light for a canvas of so many CSS pixels. */
export function drawingSize(tier: Tier, width: number, height: number, pixelRatio: number): [number, number] {
  const limit = LIMITS[tier];
  const ratio = Math.min(pixelRatio, limit.pixelRatio, Math.sqrt(limit.pixels / Math.max(1, width * height)));
  return [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
}
