import type { Page } from "@playwright/test";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds that the page's thread itself has run. */
  readonly tdur?: number;
}

/**
 * What the page's idle callbacks take of its own thread while `work` lasts, in milliseconds: without what a frame that is being drawn by the
 * same processor keeps it waiting, which no graphics processor would.
 * @throws Error where the browser traces none
 */
export async function ownTimes(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page belongs to no browser.");
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  await work();
  const traced = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const times = traced.traceEvents.flatMap(({ name, ph, tdur }) =>
    name === "FireIdleCallback" && ph === "X" && tdur !== undefined ? [tdur / 1000] : [],
  );
  if (times.length === 0) throw new Error("The browser has traced no idle callback.");
  return times;
}
