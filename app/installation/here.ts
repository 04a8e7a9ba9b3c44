import type { Line } from "@/components/kiosk/line";

/** The line of this page, where it is one of an installation's screens. */
let here: Line | undefined;
const waiting = new Set<(line: Line) => void>();

/** Calls back with this page's line as soon as it is called, or at once. @returns a function that waits no longer */
export function whenLine(use: (line: Line) => void): () => void {
  if (here) use(here);
  else waiting.add(use);
  return () => waiting.delete(use);
}

export function lineIs(line: Line | undefined): void {
  here = line;
  if (!line) return;
  for (const use of waiting) use(line);
  waiting.clear();
}
