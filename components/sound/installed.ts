import type { Fault, FaultKind } from "../playhead/faults";
import { type Graph, gainOf } from "./graph";
import { guard } from "./guard";
import { getInstallation, onInstallation, type TactileSetting } from "./installation";
import { chooseOutput, type OutputChoice } from "./output";
import { type TactileChannel, tactileChannel } from "./tactile";
import { createTestSource, type TestSource } from "./test-sound";

export interface InstalledOptions {
  onFault(fault: Fault): void;
  onMended(kind: FaultKind): void;
}

export interface Installed {
  /** The named output's whole name while it is used. */
  readonly device: string | null;
  dispose(): void;
}

/** So it is with Chromium on Linux, whatever the card has: two channels are all that it asks for. */
const NO_THIRD =
  "the output has no third channel for this browser: make it an output of its own (kiosk/CALIBRATION.md) and name that";

/** A channel of its own on a device of its own: another context, with another clock, which skin does not mind. */
function ownDevice(graph: Graph, source: AudioNode, name: string | null, options: InstalledOptions) {
  const context = new AudioContext({ latencyHint: "interactive" });
  const bridge = graph.context.createMediaStreamDestination();
  source.connect(bridge);
  const arriving = context.createMediaStreamSource(bridge.stream);
  // What is for the skin is not to come out of the system's loudspeakers while its own device is away.
  const output = chooseOutput(context, {
    away: "silence",
    onTrouble(message) {
      if (message) options.onFault({ kind: "tactile", message });
      else options.onMended("tactile");
    },
    onChange() {
      arriving.disconnect();
      if (output.device === null) return;
      arriving.connect(context.destination);
      context.resume().catch(() => undefined);
    },
  });
  output.choose(name);
  return () => {
    output.dispose();
    source.disconnect(bridge);
    context.close().catch(() => undefined);
  };
}

/** Sound as it is installed in a place: its output, its tactile channel, its test. On the web nothing of it is made. */
export function createInstalled(graph: Graph, options: InstalledOptions): Installed {
  const { context } = graph;
  let channel: TactileChannel | undefined;
  let gain: GainNode | undefined;
  let felt: AudioNode | undefined;
  let leave: (() => void) | undefined;
  let set: TactileSetting | null = null;
  let test: TestSource | undefined;

  function feel(): { gain: GainNode; felt: AudioNode } {
    if (gain && felt) return { gain, felt };
    channel = tactileChannel(context);
    for (const bus of ["world", "inside", "body"] as const) graph.buses[bus].connect(channel.input);
    gain = new GainNode(context, { gain: 0 });
    const { input, output } = guard(context);
    channel.output.connect(gain).connect(input);
    felt = output;
    return { gain, felt };
  }

  /** Leads the channel to where it is felt, anew where the device may have become another. */
  function lead() {
    leave?.();
    leave = undefined;
    const { tactile } = getInstallation();
    if (!tactile) return;
    const { felt } = feel();
    if (tactile.output === "device") {
      leave = ownDevice(graph, felt, tactile.device, options);
      return;
    }
    leave = () => graph.outlet.third(undefined);
    if (graph.outlet.third(felt)) options.onMended("tactile");
    else options.onFault({ kind: "tactile", message: NO_THIRD });
  }

  const output: OutputChoice = chooseOutput(context, {
    away: "system",
    onTrouble(message) {
      if (message) options.onFault({ kind: "output", message });
      else options.onMended("output");
    },
    onChange: () => getInstallation().tactile?.output === "third channel" && lead(),
  });

  function follow() {
    const installation = getInstallation();
    output.choose(installation.device);
    const { tactile } = installation;
    if (tactile?.output !== set?.output || tactile?.device !== set?.device) lead();
    set = tactile;
    if (tactile) feel().gain.gain.value = Math.min(Math.max(tactile.gain, 0), 1);
    sound();
  }

  function sound() {
    const { test: asked, levelCap } = getInstallation();
    if (asked === "off") {
      test?.dispose();
      test = undefined;
      return;
    }
    if (!test) {
      test = createTestSource(context);
      test.ears.connect(graph.tested);
      if (gain) test.skin.connect(gain);
    }
    // As loud as any visitor can have it: that is what is to be measured.
    graph.tested.gain.value = gainOf(levelCap, 1);
    test.play(asked);
  }

  const letGo = onInstallation(follow);
  follow();
  return {
    get device() {
      return output.device;
    },
    dispose() {
      letGo();
      leave?.();
      output.dispose();
      channel?.dispose();
      test?.dispose();
    },
  };
}
