import { cancelFrame, type FrameData, frame } from "framer-motion";
import { report } from "./faults";

/** Steps of an animation frame, in their order: what moves the scroll, what reads it, what is seen of it. */
export type Step = "setup" | "read" | "render";

/** What throws within it is reported, and whoever comes after it has its turn. */
export function guarded<Args extends unknown[], T>(
  run: (...args: Args) => T,
): (...args: Args) => T | undefined {
  return (...args) => {
    try {
      return run(...args);
    } catch (cause) {
      report({ kind: "frame", message: cause instanceof Error ? cause.message : String(cause), cause });
      return undefined;
    }
  };
}

/**
 * Calls back in each animation frame until it is taken off. The frame clock that all share stands still for good
 * once anything in it throws: so nothing does.
 * @returns a function that takes it off
 */
export function everyFrame(step: Step, run: (data: FrameData) => void): () => void {
  const safe = guarded(run);
  frame[step](safe, true);
  return () => cancelFrame(safe);
}
