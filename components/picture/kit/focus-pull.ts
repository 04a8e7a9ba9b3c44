/**
 * A focus puller's hand: the distance stands at `from` metres until `starts`, and
 * at `to` from `ends` on, both parts of the shot; it sets out and arrives gently.
 */
export const focusPull =
  (from: number, to: number, starts = 0.3, ends = 0.7) =>
  (t: number): number => {
    const k = Math.min(1, Math.max(0, (t - starts) / (ends - starts)));
    return from + (to - from) * k * k * (3 - 2 * k);
  };
