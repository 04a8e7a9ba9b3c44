/** The picture: a reader of the playhead that draws to one canvas, and only when something changed. */
import type { Drawn } from "./governor";
import { pace } from "./pace";
import { Reel } from "./reel";
import { openStudio, type Studio } from "./studio";
import type { Now, Take, Tier } from "./take";
import { takeOf } from "./takes";
import { drawingSize } from "./tiers";

/** What the picture is told once per animation frame. */
export interface PictureFrame extends Omit<Now, "aspect"> {
  /** Which cut of the film is presented, counted from 0. */
  readonly index: number;
  /** 0 to 1 within it. */
  readonly t: number;
  /** Of the animation frame, in milliseconds. */
  readonly timestamp: number;
}

/** `lost` may be followed by `restored`; after `failed` the picture stays hidden. */
export type PictureFault = "lost" | "restored" | "failed";

export interface PictureOptions {
  readonly tier: Tier;
  /** The tier stays, whatever the machine makes of it. */
  readonly fixed: boolean;
  /** The shots' names in the film's order. */
  readonly shots: readonly string[];
  readonly onFault?: (fault: PictureFault, reason?: unknown) => void;
}

export interface Picture {
  readonly tier: Tier;
  /**
   * Draws synchronously: called inside an animation frame, it is seen with that frame.
   * @returns whether the shot's picture is on the canvas; while it is made the canvas is hidden
   */
  present(frame: PictureFrame): boolean;
  /** Reads the canvas's size in the page; to be called when that changes. */
  resize(): void;
  dispose(): void;
}

const FILM_RATE = 24;

/** @returns `null` where there is no WebGL 2. */
export function createPicture(
  canvas: HTMLCanvasElement,
  { tier: first, fixed, shots, onFault }: PictureOptions,
): Picture | null {
  const opened = openStudio(canvas, { tier: first });
  if (!opened) return null;
  let tier = opened.tier;
  let studio: Studio | null = opened;
  let reel = new Reel(opened, takeOf);
  const gl = (on: Studio) => on.renderer.getContext() as WebGL2RenderingContext;
  const run = pace(gl(opened), tier, fixed);
  let shown: Take | null = null;
  /** What was drawn last; the same object all along, for a frame is to leave nothing behind. */
  const now = { index: -1, t: 0, hearing: 0, seconds: 0, still: 0, edge: null, held: false, aspect: 1 } as {
    -readonly [Key in keyof (Omit<PictureFrame, "timestamp"> & Now)]: (PictureFrame & Now)[Key];
  };
  let grain = -1;
  let grained = true;
  let stale = true;
  let size: readonly [number, number] = [1, 1];
  let fitted: typeof size | null = null;

  const fail = (reason: unknown) => {
    canvas.hidden = true;
    reel.dispose();
    studio?.dispose();
    studio = null;
    shown = null;
    onFault?.("failed", reason);
  };

  const resize = () => {
    const next = drawingSize(tier, canvas.clientWidth, canvas.clientHeight, devicePixelRatio);
    // A hidden canvas has no size: the one that it had is the likeliest.
    if (canvas.hidden || (next[0] === size[0] && next[1] === size[1])) return;
    size = next;
    stale = true;
  };

  /** Just before it is drawn anew: a canvas of another size is black until then, and a resize may come after that. */
  const fit = (on: Studio) => {
    if (fitted === size) return;
    fitted = size;
    on.setSize(...size);
  };

  /** What is spent on a picture changes with a cut, and with nothing else. */
  const cutTo = (frame: PictureFrame, on: Studio) => {
    if (run.tier !== tier) {
      tier = run.tier;
      on.setTier(tier);
      resize();
    }
    run.applied();
    grained = !run.saves;
    const neighbours = [shots[frame.index + 1], shots[frame.index - 1]];
    shown = reel.take(
      shots[frame.index] ?? "",
      neighbours.filter((name) => name !== undefined),
      { ...frame, aspect: size[0] / size[1] },
    );
    if (canvas.hidden === (shown === null)) return;
    canvas.hidden = shown === null;
    resize();
  };

  /** Whether the picture itself, and not only its grain, is another than at the last frame. */
  const changed = (frame: PictureFrame): boolean =>
    stale ||
    now.index !== frame.index ||
    now.t !== frame.t ||
    now.hearing !== frame.hearing ||
    now.edge !== frame.edge ||
    (!frame.held && shown?.follows.includes("seconds") === true && now.seconds !== frame.seconds) ||
    (shown?.follows.includes("still") === true && now.still !== frame.still);

  const draw = (frame: PictureFrame, on: Studio): Drawn => {
    const cut = shown === null || now.index !== frame.index;
    if (cut) cutTo(frame, on);
    if (!shown) return "cut";
    const filmFrame = frame.held ? 0 : Math.floor(frame.seconds * FILM_RATE);
    const moved = changed(frame);
    if (!moved && (filmFrame === grain || !grained || on.tier === "draft" || frame.held)) return "nothing";
    on.renderer.info.reset();
    fit(on);
    if (moved) {
      Object.assign(now, frame).aspect = size[0] / size[1];
      shown.render(frame.t, now);
      on.printer.expose(shown);
      on.printer.develop(shown);
      stale = false;
    }
    on.printer.strike(filmFrame);
    grain = filmFrame;
    reel.aim(run.tier);
    return cut ? "cut" : moved ? "picture" : "grain";
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
    studio = openStudio(canvas, { tier });
    if (!studio) return fail(new Error("The restored context could not be opened."));
    reel = new Reel(studio, takeOf);
    fitted = null;
    run.renew(gl(studio));
    stale = true;
    onFault?.("restored");
  };
  canvas.addEventListener("webglcontextlost", onLost);
  canvas.addEventListener("webglcontextrestored", onRestored);
  resize();

  return {
    get tier() {
      return tier;
    },
    resize,
    present(frame) {
      const on = studio;
      if (!on) return false;
      try {
        run.open(frame.timestamp);
        run.close(draw(frame, on));
      } catch (reason) {
        fail(reason);
      }
      return shown !== null && studio !== null;
    },
    dispose() {
      canvas.removeEventListener("webglcontextlost", onLost);
      canvas.removeEventListener("webglcontextrestored", onRestored);
      run.dispose();
      reel.dispose();
      studio?.dispose();
      studio = null;
    },
  };
}
