/** One take at a time on one canvas: exposed as it is asked for, and read. */
import { openStudio, type Stats } from "./studio";
import type { Now, Take, Tier } from "./take";
import { takeOf } from "./takes";

/** What is asked of a take: the same setting is the same pixels. */
export interface Setting {
  /** A shot of the film. */
  readonly take: string;
  /** 0 to 1 within it. */
  readonly t: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly hearing: number;
  readonly seconds: number;
  readonly still: number;
  readonly edge: 0 | 1 | null;
  /** Of the take's own grain, 1 unless told. */
  readonly grain?: number;
}

export interface Shown {
  readonly take: Take;
  readonly stats: Stats;
  /** Milliseconds of this frame, until its pixels stood. */
  readonly ms: number;
  /** What the take has read of {@link Now} so far: what it does not read cannot change it. */
  readonly reads: ReadonlySet<keyof Now>;
}

export interface Viewer {
  readonly tier: Tier;
  /** @throws RangeError for a name that no shot has, and whatever a take that is being worked on throws. */
  show(setting: Setting): Shown;
  /** What stands on the canvas: rows from the bottom, four bytes a pixel. */
  pixels(): Uint8Array;
  /** Gives the canvas's context back; the canvas is of no use afterwards. */
  close(): void;
}

/** @returns `null` where the canvas gives no WebGL 2. */
export function openViewer(canvas: HTMLCanvasElement, tier: Tier): Viewer | null {
  const studio = openStudio(canvas, { tier, preserve: true });
  if (!studio) return null;
  const gl = studio.renderer.getContext();
  const first = new Uint8Array(4);
  const reads = new Set<keyof Now>();
  let loaded: { readonly name: string; readonly take: Take; readonly grain: number } | undefined;
  let [width, height] = [0, 0];

  function load(name: string): Take {
    if (loaded?.name === name) return loaded.take;
    const make = takeOf(name);
    loaded?.take.dispose();
    loaded = undefined;
    reads.clear();
    const take = studio?.build(make) as Take;
    loaded = { name, take, grain: take.grade.grain };
    return take;
  }

  return {
    tier: studio.tier,
    show(setting) {
      if (setting.width !== width || setting.height !== height) {
        [width, height] = [setting.width, setting.height];
        studio.setSize(width, height);
      }
      const take = load(setting.take);
      take.grade.grain = (loaded?.grain ?? 0) * (setting.grain ?? 1);
      const { hearing, seconds, still, edge } = setting;
      const now = new Proxy<Now>(
        { hearing, seconds, still, edge, held: true, aspect: width / height },
        {
          get(target, name: keyof Now) {
            reads.add(name);
            return target[name];
          },
        },
      );
      const start = performance.now();
      studio.renderer.info.reset();
      take.render(setting.t, now);
      studio.printer.expose(take);
      studio.printer.develop(take);
      studio.printer.strike(0);
      // The processor may be far behind: a pixel that has been read has been drawn.
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, first);
      return { take, stats: studio.stats(), ms: performance.now() - start, reads };
    },
    pixels() {
      const all = new Uint8Array(width * height * 4);
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, all);
      return all;
    },
    close() {
      loaded?.take.dispose();
      studio.dispose();
      studio.renderer.forceContextLoss();
    },
  };
}
