/** One take alone and still: the same pixels every time. */
import { openStudio, type Stats } from "./studio";
import { takeOf } from "./takes";
import { isTier } from "./tiers";

export interface LookStats extends Stats {
  /** From before the take was built, and for the last frame alone, until the pixels stood. */
  readonly firstMs: number;
  readonly frameMs: number;
}

export interface Look {
  /** Whether the frame stands on the canvas; `false` without WebGL 2. */
  readonly ready: Promise<boolean>;
  stats(): LookStats | null;
}

declare global {
  interface Window {
    look?: Look;
  }
}

const number = (query: URLSearchParams, name: string, otherwise: number): number => {
  const value = Number.parseFloat(query.get(name) ?? "");
  return Number.isFinite(value) ? value : otherwise;
};

/** Reads `take, t, tier, w, h, hearing, still, seconds, grain` (of the take's own, 1 unless told) and `again` (draws twice, to time the second). */
export function look(canvas: HTMLCanvasElement, query: URLSearchParams): Look {
  const asked = query.get("tier");
  const studio = openStudio(canvas, { tier: isTier(asked) ? asked : "full", preserve: true });
  if (!studio) return { ready: Promise.resolve(false), stats: () => null };
  const [width, height] = [number(query, "w", 960), number(query, "h", 540)];
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const start = performance.now();
  studio.setSize(width, height);
  const take = studio.build(takeOf(query.get("take") ?? ""));
  take.grade.grain *= number(query, "grain", 1);
  const now = {
    seconds: number(query, "seconds", 0),
    held: true,
    still: number(query, "still", 0),
    hearing: number(query, "hearing", 0),
    edge: null,
    aspect: width / height,
  };
  const pixel = new Uint8Array(4);
  const gl = studio.renderer.getContext();
  const draw = () => {
    studio.renderer.info.reset();
    take.render(number(query, "t", 0.5), now);
    studio.printer.expose(take);
    studio.printer.strike(0);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  };
  draw();
  const firstMs = performance.now() - start;
  const stats = studio.stats();
  const again = performance.now();
  if (query.has("again")) draw();
  const frameMs = performance.now() - again;
  return { ready: Promise.resolve(true), stats: () => ({ ...stats, firstMs, frameMs }) };
}
