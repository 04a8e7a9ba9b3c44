/** Whether the visitor's battery runs short (Battery Status API; only Chromium has it). */

interface Battery extends EventTarget {
  readonly charging: boolean;
  /** 0 to 1. */
  readonly level: number;
}

/** Where phones themselves begin to save. */
const LOW = 0.2;
const EVENTS = ["chargingchange", "levelchange"] as const;

/** Tells now and at every change. @returns a function that stops */
export function watchBattery(tell: (low: boolean) => void): () => void {
  const { getBattery } = navigator as Navigator & { readonly getBattery?: () => Promise<Battery> };
  const stop = new AbortController();
  // A browser may have it and refuse it: then there is nothing to know.
  void getBattery?.call(navigator).then(
    (battery) => {
      const say = () => !stop.signal.aborted && tell(!battery.charging && battery.level <= LOW);
      for (const event of EVENTS) battery.addEventListener(event, say, { signal: stop.signal });
      say();
    },
    () => undefined,
  );
  return () => stop.abort();
}
