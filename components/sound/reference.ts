import type { Graph } from "./graph";
import { cutTo, LEAD, onSample } from "./slope";
import type { StemVoice } from "./stem";

/** The ear in which the gate's quiet reference sound is heard, by which a visitor sets the level. */
export type Side = "left" | "right" | "off";

export interface Reference {
  /** Sounds on a side as soon as the stem is there. */
  play(side: Side): void;
  /** Starts what has arrived: to be called when the context runs again. */
  arrive(): void;
  dispose(): void;
}

/** @param open begins to load the reference stem, at the first press; tells when it has settled */
export function createReference(
  { context, buses, master }: Graph,
  open: (onSettled: () => void) => Promise<StemVoice>,
): Reference {
  const ears = new ChannelMergerNode(context, { numberOfInputs: 2 });
  const left = new GainNode(context, { gain: 0 });
  const right = new GainNode(context, { gain: 0 });
  buses.gate.disconnect();
  buses.gate.channelCount = 1;
  buses.gate.channelCountMode = "explicit";
  buses.gate.connect(left).connect(ears, 0, 0);
  buses.gate.connect(right).connect(ears, 0, 1);
  ears.connect(master);
  let asked = false;
  let voice: StemVoice | undefined;
  let side: Side = "off";

  function arrive() {
    if (!voice || context.state !== "running") return;
    const when = onSample(context, context.currentTime + LEAD);
    if (voice.state === "loaded") {
      voice.run(when, when);
      cutTo(voice.level, 1, when);
    }
    cutTo(left.gain, side === "left" ? 1 : 0, when);
    cutTo(right.gain, side === "right" ? 1 : 0, when);
  }

  return {
    play(next) {
      side = next;
      if (next !== "off" && !asked) {
        asked = true;
        void open(arrive).then((opened) => {
          voice = opened;
          arrive();
        });
      }
      arrive();
    },
    arrive,
    dispose() {
      voice?.dispose();
      ears.disconnect();
    },
  };
}
