/**
 * Decoding cannot be called off once it has begun. A visitor who scrolls through a dozen scenes would leave a
 * dozen pairs to be decoded before the one that sounds; so two are decoded at a time, and those that are no
 * longer wanted leave the queue.
 */
const AT_ONCE = 2;

let busy = 0;
const queue = new Set<() => void>();

/**
 * Waits for one's turn.
 * @returns a function that gives the turn to the next
 * @throws the signal's reason, if it is aborted while waiting
 */
export async function decodingTurn(signal: AbortSignal): Promise<() => void> {
  signal.throwIfAborted();
  if (busy >= AT_ONCE) {
    await new Promise<void>((resolve, reject) => {
      const called = () => {
        signal.removeEventListener("abort", gone);
        resolve();
      };
      const gone = () => {
        queue.delete(called);
        reject(signal.reason);
      };
      queue.add(called);
      signal.addEventListener("abort", gone, { once: true });
    });
  } else busy++;
  return () => {
    const [next] = queue;
    if (!next) {
      busy--;
      return;
    }
    queue.delete(next);
    next();
  };
}
