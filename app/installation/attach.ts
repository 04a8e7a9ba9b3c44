import { ALONE, type Plan } from "@/components/kiosk/screens";
import { report } from "@/components/playhead/faults";
import type { Playhead } from "@/components/playhead/playhead";

/**
 * Finds out what this page is to show. On the web that is everything, at once; a page that a launcher opened as one
 * of its screens asks it first.
 * @param attach is called once
 * @returns a function that takes it off
 */
export function attachInstallation(playhead: Playhead, attach: (plan: Plan) => void): () => void {
  const screen = new URLSearchParams(window.location.search).get("screen");
  if (screen === null) {
    attach(ALONE);
    return () => undefined;
  }
  let stopped = false;
  let leave: (() => void) | undefined;
  void import("./join")
    .then(({ join }) => join(playhead, screen))
    .then(({ plan, leave: left }) => {
      leave = left;
      if (stopped) left();
      else attach(plan);
    })
    .catch((cause: unknown) => {
      report({ kind: "line", message: "what makes this page one of several screens did not load", cause });
      const { dataset } = document.documentElement;
      dataset.role = ALONE.role;
      delete dataset.picture;
      attach(ALONE);
    });
  return () => {
    stopped = true;
    leave?.();
  };
}
