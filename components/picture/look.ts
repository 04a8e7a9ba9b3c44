/** One take alone and still, as an address asks for it: the same pixels every time. */
import type { Stats } from "./studio";
import { isTier } from "./tiers";
import { openViewer, type Setting } from "./viewer";

export interface LookStats extends Stats {
  /** From before the take was built, and for the last frame alone, until the pixels stood. */
  readonly firstMs: number;
  readonly frameMs: number;
}

export interface Look {
  /** Whether the frame stands on the canvas; `false` without WebGL 2. */
  readonly ready: Promise<boolean>;
  /** Draws the same moment in another format, in CSS pixels, without building the take again. */
  reframe(width: number, height: number): void;
  /**
   * Another shot's take on the same canvas: what both are made of is made once.
   * @throws RangeError for a name that no shot has.
   */
  change(take: string): void;
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

const EDGES: Readonly<Record<string, 0 | 1>> = { "0": 0, "1": 1 };

/**
 * Reads `take, t, tier, w, h, hearing, still, seconds, edge, grain` (of the take's own, 1 unless told) and `again`
 * (draws twice, to time the second).
 * @throws RangeError for a name that no shot has.
 */
export function look(canvas: HTMLCanvasElement, query: URLSearchParams): Look {
  const asked = query.get("tier");
  const viewer = openViewer(canvas, isTier(asked) ? asked : "full");
  if (!viewer)
    return { ready: Promise.resolve(false), reframe: () => {}, change: () => {}, stats: () => null };
  const setting: Setting = {
    take: query.get("take") ?? "",
    t: number(query, "t", 0.5),
    width: number(query, "w", 960),
    height: number(query, "h", 540),
    hearing: number(query, "hearing", 0),
    still: number(query, "still", 0),
    seconds: number(query, "seconds", 0),
    edge: EDGES[query.get("edge") ?? ""] ?? null,
    grain: number(query, "grain", 1),
  };
  const show = (framed: Setting) => {
    canvas.style.width = `${framed.width}px`;
    canvas.style.height = `${framed.height}px`;
    return viewer.show(framed);
  };
  const start = performance.now();
  let { stats } = show(setting);
  const firstMs = performance.now() - start;
  const frameMs = query.has("again") ? show(setting).ms : 0;
  return {
    ready: Promise.resolve(true),
    reframe: (width, height) => void show({ ...setting, width, height }),
    change(take) {
      ({ stats } = show({ ...setting, take }));
    },
    stats: () => ({ ...stats, firstMs, frameMs }),
  };
}
