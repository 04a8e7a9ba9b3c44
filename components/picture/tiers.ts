/** Which tier a machine looks like, and how many pixels each may light. No three.js here: it is asked before that is loaded. */
import { TIERS, type Tier } from "./take";

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;
const INTEGRATED = /intel|uhd|iris|radeon\(tm\) graphics|vega \d+ |mali|adreno|powervr|videocore/i;
/** What a usual phone of 2021 and before draws with; Apple's phones do not tell theirs apart. */
const AGED = /adreno\D*([345]\d\d|6[01]\d)\b|mali-(t\d|g3\d|g5[1-7]\b|g7[1-6]\b)|powervr|videocore/i;

/** What there is to draw with. */
interface Graphics {
  /** Of the processor; `""` where the browser keeps it. */
  readonly name: string;
  /** It draws to half floats, as every tier but the draft does. */
  readonly floats: boolean;
}

/** @returns `null` without WebGL 2 */
function graphics(): Graphics | null {
  const gl = document.createElement("canvas").getContext("webgl2");
  if (!gl) return null;
  const floats = ["EXT_color_buffer_float", "EXT_color_buffer_half_float"].some((one) =>
    gl.getExtension(one),
  );
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER) ?? "");
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return { name, floats };
}

export const isTier = (name: string | null): name is Tier => TIERS.includes(name as Tier);

/** What can be known of a machine before anything is drawn on it. */
export interface Machine {
  readonly graphics: string;
  /** A small screen, and fingers on it. */
  readonly handheld: boolean;
  /** Gigabytes, of 8 at the most; `undefined` where the browser keeps it. */
  readonly memory?: number | undefined;
}

export function tierOf({ graphics: name, handheld, memory = 8 }: Machine): Tier {
  if (SOFTWARE.test(name)) return "draft";
  if (handheld) return AGED.test(name) || memory < 4 ? "old-phone" : "phone";
  return INTEGRATED.test(name) ? "laptop" : "full";
}

export interface Choice {
  readonly tier: Tier;
  /** Somebody asked for it: it stays, whatever the machine makes of it. */
  readonly fixed: boolean;
}

/** The tier asked for, else what the machine looks like; `null` where there is no WebGL 2. */
export function pickTier(asked: string | null): Choice | null {
  const found = graphics();
  if (!found) return null;
  if (!found.floats) return { tier: "draft", fixed: true };
  if (isTier(asked)) return { tier: asked, fixed: true };
  const handheld = matchMedia("(pointer: coarse)").matches && Math.min(screen.width, screen.height) < 900;
  const { deviceMemory } = navigator as Navigator & { readonly deviceMemory?: number };
  return { tier: tierOf({ graphics: found.name, handheld, memory: deviceMemory }), fixed: false };
}

interface Limit {
  /** Pixels lit for one of CSS, at the least: a thin rim wants more of them than a plain screen has. */
  readonly least?: number;
  readonly pixelRatio: number;
  readonly pixels: number;
}

const LIMITS: Readonly<Record<Tier, Limit>> = {
  full: { least: 1.5, pixelRatio: 2, pixels: 2560 * 1440 },
  laptop: { pixelRatio: 1.5, pixels: 1600 * 900 },
  phone: { pixelRatio: 2, pixels: 1280 * 640 },
  "old-phone": { pixelRatio: 1.5, pixels: 900 * 450 },
  draft: { pixelRatio: 1, pixels: 512 * 288 },
};

/** Pixels that a tier lights at the most. */
export const pixelsOf = (tier: Tier): number => LIMITS[tier].pixels;

/** Pixels to light for a canvas of so many CSS pixels. */
export function drawingSize(tier: Tier, width: number, height: number, pixelRatio: number): [number, number] {
  const limit = LIMITS[tier];
  const wanted = Math.min(Math.max(pixelRatio, limit.least ?? 0), limit.pixelRatio);
  const ratio = Math.min(wanted, Math.sqrt(limit.pixels / Math.max(1, width * height)));
  return [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
}
