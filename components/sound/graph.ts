import type { Bus } from "@/media/stems";
import { guard } from "./guard";

export type BusName = Bus | "ringing";

/** Everything that is heard goes stem -> bus -> master -> guard -> destination. */
export interface Graph {
  readonly context: AudioContext;
  readonly buses: Readonly<Record<BusName, GainNode>>;
  readonly master: GainNode;
}

/** Stems are delivered at 48 kHz; at any other rate a loop would not be a whole number of samples. */
const RATE = 48_000;

/** @throws DOMException where the browser has no audio to give. */
export function createGraph(): Graph {
  const context = new AudioContext({ sampleRate: RATE, latencyHint: "interactive" });
  const { input, output } = guard(context);
  const master = new GainNode(context);
  master.connect(input);
  output.connect(context.destination);
  const bus = () => {
    const node = new GainNode(context);
    node.connect(master);
    return node;
  };
  return {
    context,
    master,
    buses: { world: bus(), inside: bus(), body: bus(), gate: bus(), ringing: bus() },
  };
}
