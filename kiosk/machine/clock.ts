const JUMP_MS = 5000;

/**
 * Notices when the wall clock is set, or the machine has slept: both move it against the clock that only runs.
 * @returns seconds by which it jumped since it was asked last; 0 where it did not
 */
export function clockWatch(
  wall: () => number = () => Date.now(),
  running: () => number = () => performance.now(),
) {
  let offset = wall() - running();
  return (): number => {
    const next = wall() - running();
    const jump = next - offset;
    offset = next;
    return Math.abs(jump) > JUMP_MS ? Math.round(jump / 1000) : 0;
  };
}
