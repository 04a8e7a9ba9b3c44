import { report } from "../playhead/faults";
import { canHear, MicrophoneFault, type NoMicrophone, openMicrophone, whenLost } from "./microphone";
import { type Ears, type Order, type Report, WORKLET } from "./orders";

/** `left`: the page was hidden. `howling`: the headphones let the microphone hear itself. `failed`: the browser could not. */
export type RoomState = "off" | "asking" | "running" | "lost" | "left" | "howling" | "failed" | NoMicrophone;

export interface Setting extends Ears {
  readonly inside: boolean;
  /** 0 to 1; 1 is as loud as it came. */
  readonly level: number;
}

export interface Room {
  readonly state: () => RoomState;
  readonly setting: () => Setting;
  /** Levels in dBFS RMS before and after, or null where nothing runs. */
  readonly levels: () => Report | null;
  subscribe(listener: () => void): () => void;
  /** Opens the microphone. Only in a gesture, and only once the visitor has said that headphones are on. */
  open(confirmed: { readonly headphones: true }): Promise<void>;
  close(): void;
  set(change: Partial<Setting>): void;
}

/** A context at the model's own rate; where the browser will not join it to the microphone's, at the microphone's. */
function joined(stream: MediaStream, context: AudioContext): [AudioContext, MediaStreamAudioSourceNode] {
  try {
    return [context, context.createMediaStreamSource(stream)];
  } catch {
    void context.close();
    const other = new AudioContext({ latencyHint: "interactive" });
    return [other, other.createMediaStreamSource(stream)];
  }
}

/** The visitor's own room through the model of an ear. Nothing is recorded and nothing is sent. */
export function createRoom(): Room {
  const listeners = new Set<() => void>();
  let state: RoomState = "off";
  let setting: Setting = { left: "S3", right: "S3", inside: false, level: 1 };
  let levels: Report | null = null;
  let node: AudioWorkletNode | null = null;
  let undo: (() => void)[] = [];
  /** Which opening this is: what an older one is still waiting for is no longer wanted. */
  let turn = 0;

  const become = (next: RoomState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const end = (next: RoomState): void => {
    turn++;
    for (const step of undo.reverse()) step();
    undo = [];
    node = null;
    levels = null;
    become(next);
  };
  const order = (what: Order): void => node?.port.postMessage(what);

  const start = async (stream: MediaStream, made: AudioContext, mine: number): Promise<void> => {
    const [context, source] = joined(stream, made);
    undo.push(() => void context.close().catch(() => {}));
    await context.audioWorklet.addModule(WORKLET.address);
    await context.resume();
    if (mine !== turn) return;
    const { left, right, inside, level } = setting;
    node = new AudioWorkletNode(context, WORKLET.name, {
      outputChannelCount: [2],
      channelCount: 2,
      channelCountMode: "explicit",
      processorOptions: { left, right } satisfies Ears,
    });
    node.port.onmessage = ({ data }: MessageEvent<Report>) => {
      levels = data;
      if (data.howls) end("howling");
    };
    // A call, or another program, may take the sound from the page.
    context.onstatechange = () => mine === turn && context.state !== "running" && end("left");
    node.onprocessorerror = () => end("failed");
    order({ inside, level });
    source.connect(node).connect(context.destination);
    become("running");
  };

  return {
    state: () => state,
    setting: () => setting,
    levels: () => levels,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open({ headphones }) {
      if (!headphones || state === "asking" || state === "running") return;
      if (!canHear()) return become("unsupported");
      const mine = ++turn;
      become("asking");
      try {
        // Within the gesture: one made after the visitor's answer might not be let sound.
        const context = new AudioContext({ sampleRate: 48_000, latencyHint: "interactive" });
        undo.push(() => void context.close().catch(() => {}));
        const stream = await openMicrophone();
        const stop = () => {
          for (const track of stream.getTracks()) track.stop();
        };
        if (mine !== turn) return stop();
        undo.push(
          stop,
          whenLost(stream, () => end("lost")),
        );
        const hidden = () => document.hidden && end("left");
        document.addEventListener("visibilitychange", hidden);
        undo.push(() => document.removeEventListener("visibilitychange", hidden));
        await start(stream, context, mine);
      } catch (cause) {
        if (mine !== turn) return;
        if (!(cause instanceof MicrophoneFault))
          report({ kind: "sound", message: "The model of an ear did not start.", cause });
        end(cause instanceof MicrophoneFault ? cause.why : "failed");
      }
    },
    close: () => end("off"),
    set(change) {
      setting = { ...setting, ...change };
      const { left, right, inside, level } = setting;
      order({ inside, level, ...("left" in change || "right" in change ? { ears: { left, right } } : {}) });
      become(state);
    },
  };
}
