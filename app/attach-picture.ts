import { getDesk, hearingWished } from "@/components/controls/desk";
import type { Picture, PictureFault, PictureFrame } from "@/components/picture/picture";
import { dolly } from "@/components/playhead/dolly";
import { report, settle } from "@/components/playhead/faults";
import { hearingAt } from "@/components/playhead/frame";
import type { Playhead } from "@/components/playhead/playhead";
import { prefersReducedMotion, savesData } from "./reduced";
import { whenReadable } from "./when-readable";

/** Where a visitor who asks for reduced motion sees each shot: in its middle, still. */
const STILL_AT = 0.5;

/** In this very frame: they are in the cards, under the words. */
function stillsStandIn(): void {
  const { dataset } = document.documentElement;
  if (dataset.picture === undefined) return;
  delete dataset.picture;
  delete dataset.pictureOf;
}

function onPictureFault(fault: PictureFault, reason?: unknown): void {
  if (fault === "restored") {
    settle("picture-lost");
    return;
  }
  stillsStandIn();
  if (fault === "lost") report({ kind: "picture-lost", message: "the graphics context was lost" });
  else report({ kind: "picture", message: "the picture could not go on", cause: reason });
}

/** Seconds since the presented cut, not counting those for which the visitor held the film. */
function cutClock() {
  let cut = -1;
  let last = 0;
  let seconds = 0;
  return (index: number, timestamp: number, held: boolean): number => {
    if (index !== cut) [cut, seconds] = [index, 0];
    else if (!held) seconds += (timestamp - last) / 1000;
    last = timestamp;
    return seconds;
  };
}

/**
 * Lets the picture read the playhead. Its code is fetched once the words can be read, and until its first frame
 * stands, or where there is none, each shot's still is seen. A visitor who saves data gets the stills alone: nothing
 * of the picture is fetched.
 * @returns a function that takes it off
 */
export function attachPicture(playhead: Playhead, canvas: HTMLCanvasElement): () => void {
  const { dataset } = document.documentElement;
  const stop = new AbortController();

  async function begin() {
    const { pickTier } = await import("@/components/picture/tiers");
    const choice = pickTier(new URLSearchParams(window.location.search).get("tier"));
    if (!choice) return report({ kind: "picture", message: "this browser has no WebGL 2" });
    const { createPicture } = await import("@/components/picture/picture");
    if (stop.signal.aborted) return;
    const shots = playhead.edl.cuts.map(({ shot }) => shot.name);
    const picture = createPicture(canvas, { ...choice, shots, onFault: onPictureFault });
    if (!picture) return report({ kind: "picture", message: "this browser gave no WebGL 2 context" });
    project(picture);
  }

  function project(picture: Picture) {
    const clock = cutClock();
    const follow = dolly();
    /** The same object all along: a frame is to leave nothing behind. */
    const told: { -readonly [Key in keyof PictureFrame]: PictureFrame[Key] } = {
      timestamp: 0,
      index: 0,
      t: 0,
      hearing: 0,
      seconds: 0,
      still: 0,
      edge: null,
      held: false,
    };
    const sizes = new ResizeObserver(() => picture.resize());
    sizes.observe(canvas);
    const detach = playhead.read((frame, timestamp) => {
      const { cut, still } = frame;
      const camera = follow(frame, timestamp);
      const reduced = prefersReducedMotion();
      const held = reduced || getDesk().paused;
      // Held, nothing moves of itself: neither does the camera after the hand has stopped.
      const t = held ? frame.t : camera;
      told.timestamp = timestamp;
      told.index = cut.index;
      told.t = reduced ? STILL_AT : t;
      told.hearing = hearingWished(cut.shot.scene) ?? hearingAt(cut.shot.hearing, told.t);
      told.seconds = clock(cut.index, timestamp, held);
      // A still does not change while nobody scrolls, either.
      told.still = reduced ? 0 : still;
      told.edge = getDesk().edge;
      told.held = held;
      if (!picture.present(told)) return stillsStandIn();
      if (dataset.pictureOf === cut.shot.name) return;
      dataset.picture = "live";
      dataset.pictureOf = cut.shot.name;
    });
    stop.signal.addEventListener("abort", () => {
      detach();
      sizes.disconnect();
      picture.dispose();
      stillsStandIn();
    });
  }

  if (savesData()) return () => undefined;
  const cancel = whenReadable(
    () =>
      void begin().catch((cause: unknown) =>
        report({ kind: "picture", message: "the picture did not load", cause }),
      ),
  );
  return () => {
    cancel();
    stop.abort();
  };
}
