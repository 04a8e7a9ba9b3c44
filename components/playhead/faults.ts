/**
 * The one place where faults are reported. Nothing throws into the visitor's face and nothing is swallowed:
 * whatever goes wrong is said once, here, and the documentary goes on.
 */
export type FaultKind =
  | "sound"
  | "stem"
  | "picture"
  | "picture-lost"
  | "address"
  | "offline"
  | "late-output"
  // Something failed within an animation frame; the next one comes all the same.
  | "frame"
  // Those of an installation: its technician is told, its visitors are not.
  | "midi"
  | "line"
  | "output"
  | "tactile";

export interface Fault {
  readonly kind: FaultKind;
  /** What happened, for a maintainer; names the thing that failed. */
  readonly message: string;
  readonly cause?: unknown;
  /** Figures that the visitor's words for it have places for. */
  readonly figures?: Readonly<Record<string, number>>;
}

type Listener = (faults: readonly Fault[]) => void;

const listeners = new Set<Listener>();
let faults: readonly Fault[] = [];

/** Reports a fault; the same kind and message is reported once. */
export function report(fault: Fault): void {
  if (faults.some((known) => known.kind === fault.kind && known.message === fault.message)) return;
  faults = [...faults, fault];
  console.warn(`[${fault.kind}] ${fault.message}`, fault.cause ?? "");
  for (const listener of listeners) listener(faults);
}

/** Takes back what no longer holds (a picture that returned), so that it can be said again if it happens again. */
export function settle(kind: FaultKind): void {
  if (!faults.some((fault) => fault.kind === kind)) return;
  faults = faults.filter((fault) => fault.kind !== kind);
  for (const listener of listeners) listener(faults);
}

export const currentFaults = (): readonly Fault[] => faults;

export function onFaults(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
