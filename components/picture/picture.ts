/** The picture: a reader of the playhead that draws to one canvas, and only when something changed. */
import { Reel } from "./reel";
import { openStudio, type Stats, type Studio } from "./studio";
import type { Now, Take, Tier } from "./take";
import { takeOf } from "./takes";
import { drawingSize } from "./tiers";

/** What the picture is told once per animation frame. */
export interface PictureFrame {
  /** Which cut of the film is presented, counted from 0. */
  readonly index: number;
  /** 0 to 1 within it. */
  readonly t: number;
  readonly hearing: number;
  /** Seconds since the cut was presented. */
  readonly seconds: number;
  /** Seconds for which nobody has scrolled. */
  readonly still: number;
  /** Where the control that cannot blend has landed. */
  readonly edge: 0 | 1 | null;
  /** Paused, or reduced motion: nothing flows, and the grain stands. */
  readonly held: boolean;
}

/** `lost` may be followed by `restored`; after `failed` the picture stays hidden. */
export type PictureFault = "lost" | "restored" | "failed";

export interface PictureOptions {
  readonly tier: Tier;
  /** The shots' names in the film's order. */
  readonly shots: readonly string[];
  readonly onFault?: (fault: PictureFault, reason?: unknown) => void;
}

export interface Picture {
  readonly tier: Tier;
  /** Draws synchronously: called inside an animation frame, it is seen with that frame. */
  present(frame: PictureFrame): void;
  /** Reads the canvas's size in the page; to be called when that changes. */
  resize(): void;
  /** Resolves when the first frame stands on the canvas. */
  readonly ready: Promise<void>;
  /** What the last drawn frame cost; `null` before one was drawn. */
  stats(): Stats | null;
  dispose(): void;
}

const FILM_RATE = 24;

/** @returns `null` where there is no WebGL 2. */
export function createPicture(
  canvas: HTMLCanvasElement,
  { tier, shots, onFault }: PictureOptions,
): Picture | null {
  const opened = openStudio(canvas, { tier });
  if (!opened) return null;
  let studio: Studio | null = opened;
  let reel = new Reel(opened, takeOf);
  let shown: Take | null = null;
  let last: PictureFrame | null = null;
  let grain = -1;
  let stale = true;
  let cost: Stats | null = null;
  let size: readonly [number, number] = [1, 1];
  let announce = () => {};
  const ready = new Promise<void>((resolve) => {
    announce = resolve;
  });

  const fail = (reason: unknown) => {
    canvas.hidden = true;
    studio = null;
    onFault?.("failed", reason);
  };

  const resize = () => {
    const next = drawingSize(opened.tier, canvas.clientWidth, canvas.clientHeight, devicePixelRatio);
    if (next[0] === size[0] && next[1] === size[1]) return;
    size = next;
    studio?.setSize(...size);
    stale = true;
  };

  /** Whether the picture itself, and not only its grain, is another than at the last frame. */
  const changed = (frame: PictureFrame): boolean =>
    stale ||
    last?.index !== frame.index ||
    last.t !== frame.t ||
    last.hearing !== frame.hearing ||
    last.edge !== frame.edge ||
    (!frame.held && shown?.follows.includes("seconds") === true && last.seconds !== frame.seconds) ||
    (shown?.follows.includes("still") === true && last.still !== frame.still);

  const draw = (frame: PictureFrame, on: Studio) => {
    const filmFrame = frame.held ? 0 : Math.floor(frame.seconds * FILM_RATE);
    const moved = changed(frame);
    if (!moved && (filmFrame === grain || on.tier === "draft" || frame.held)) return;
    on.renderer.info.reset();
    if (moved) {
      const shot = shots[frame.index] ?? "";
      const neighbours = [shots[frame.index + 1], shots[frame.index - 1]].filter(
        (name) => name !== undefined,
      );
      shown = reel.take(shot, neighbours);
      const now: Now = { ...frame, aspect: size[0] / size[1] };
      shown.render(frame.t, now);
      on.printer.expose(shown);
      stale = false;
      last = frame;
    }
    on.printer.strike(filmFrame);
    grain = filmFrame;
    if (moved) cost = on.stats();
    announce();
  };

  const onLost = (event: Event) => {
    event.preventDefault();
    canvas.hidden = true;
    reel.dispose();
    studio?.dispose();
    studio = null;
    shown = null;
    onFault?.("lost");
  };
  const onRestored = () => {
    studio = openStudio(canvas, { tier: opened.tier });
    if (!studio) return fail(new Error("The restored context could not be opened."));
    reel = new Reel(studio, takeOf);
    studio.setSize(...size);
    stale = true;
    canvas.hidden = false;
    onFault?.("restored");
  };
  canvas.addEventListener("webglcontextlost", onLost);
  canvas.addEventListener("webglcontextrestored", onRestored);
  resize();

  return {
    tier: opened.tier,
    ready,
    resize,
    present(frame) {
      if (!studio) return;
      try {
        draw(frame, studio);
      } catch (reason) {
        fail(reason);
      }
    },
    stats: () => cost,
    dispose() {
      canvas.removeEventListener("webglcontextlost", onLost);
      canvas.removeEventListener("webglcontextrestored", onRestored);
      reel.dispose();
      studio?.dispose();
      studio = null;
    },
  };
}
