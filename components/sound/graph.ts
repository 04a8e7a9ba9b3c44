import type { Bus } from "@/media/stems";
import { guard } from "./guard";
import { createOutlet, type Outlet } from "./outlet";

export type BusName = Bus | "ringing";

/** Everything that is heard goes stem -> bus -> master -> guard -> outlet. */
export interface Graph {
  readonly context: AudioContext;
  readonly buses: Readonly<Record<BusName, GainNode>>;
  readonly master: GainNode;
  /** Goes to the guard beside the master, for an operator's test: what a visitor has set does not touch it. */
  readonly tested: GainNode;
  /** The last node before the ears. */
  readonly last: AudioNode;
  readonly outlet: Outlet;
}

/**
 * The gain of a level, 0 to 1, a slider's: its square, so that half of it is 12 dB down.
 * @param cap the most that a level comes to, 0 to 1
 */
export const gainOf = (level: number, cap: number): number => Math.min(Math.max(level, 0), cap) ** 2;

/** Stems are delivered at 48 kHz; at any other rate a loop would not be a whole number of samples. */
const RATE = 48_000;

/** @throws DOMException where the browser has no audio to give. */
export function createGraph(): Graph {
  const context = new AudioContext({ sampleRate: RATE, latencyHint: "interactive" });
  const { input, output } = guard(context);
  const master = new GainNode(context);
  const tested = new GainNode(context);
  master.connect(input);
  tested.connect(input);
  const bus = () => {
    const node = new GainNode(context);
    node.connect(master);
    return node;
  };
  return {
    context,
    master,
    tested,
    last: output,
    outlet: createOutlet(context, output),
    buses: { world: bus(), inside: bus(), body: bus(), gate: bus(), ringing: bus() },
  };
}
