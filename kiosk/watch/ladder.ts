/** What helps, from the least to the most. */
export const RUNGS = ["reload", "restart", "all"] as const;
export type Rung = (typeof RUNGS)[number];

/** So long without a fault, and the next one is the first again (ms). */
export const CALM_MS = 5 * 60_000;
const LONGEST_MS = 60_000;

/** What is done at the nth fault in a row, at the least: reload, restart twice, then everything. */
const least = (strike: number): Rung => (strike === 0 ? "reload" : strike % 4 === 3 ? "all" : "restart");

/** ms to wait before the nth fault in a row is mended: at once twice, then 1 s, 2 s, 4 s … up to a minute. */
export const waitOf = (strike: number) => (strike < 2 ? 0 : Math.min(1000 * 2 ** (strike - 2), LONGEST_MS));

/**
 * Climbs while faults come one upon another; never waits less than it should, never more than a minute.
 * @param most it climbs no higher, whatever the fault
 */
export function ladder(now: () => number, most: Rung = "all") {
  let strikes = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    /** How much longer than usual to wait for a page: a machine on which it falls silent again and again may be slow. */
    patience: () => (now() - last > CALM_MS ? 1 : Math.min(2 ** strikes, 8)),
    /** @param wanted what this fault needs at the least */
    climb(wanted: Rung): { readonly rung: Rung; readonly wait: number } {
      if (now() - last > CALM_MS) strikes = 0;
      last = now();
      const strike = strikes++;
      const rung = Math.max(RUNGS.indexOf(wanted), RUNGS.indexOf(least(strike)));
      return { rung: RUNGS[Math.min(rung, RUNGS.indexOf(most))] ?? most, wait: waitOf(strike) };
    },
  };
}
