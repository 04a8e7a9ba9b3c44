import type { Page } from "@playwright/test";

/** What was heard, and when: sample `n` sounded at `start + n / rate` on the context's clock. */
export interface Recording {
  /** Samples per second. */
  readonly rate: number;
  /** The context's `currentTime` of the first sample, in seconds, exact. */
  readonly start: number;
  readonly channels: readonly Float32Array[];
}

/** The machine was too busy to keep every block: the recording proves nothing, and is to be made again. */
export class LostBlocks extends Error {}

/** Two channels, kept for whoever asks; a block that is missed would show as a gap in `frame`. */
const RECORDER = `registerProcessor("tap", class extends AudioWorkletProcessor {
  process([input]) {
    const [left, right] = input;
    const silence = new Float32Array(128);
    this.port.postMessage({ frame: currentFrame, left: left ?? silence, right: right ?? left ?? silence });
    return true;
  }
});`;

interface Block {
  readonly frame: number;
  readonly left: Float32Array;
  readonly right: Float32Array;
}
interface Tap {
  readonly context: AudioContext;
  blocks: Block[];
  recording: boolean;
}
declare global {
  interface Window {
    tap?: Promise<Tap>;
  }
}

/** Runs in the page, before its own scripts: whatever goes to a destination also goes to a recorder. */
function listenIn(recorder: string) {
  const connect = AudioNode.prototype.connect as (this: AudioNode, ...to: unknown[]) => AudioNode;

  async function open(context: AudioContext, source: AudioNode): Promise<Tap> {
    const address = URL.createObjectURL(new Blob([recorder], { type: "text/javascript" }));
    await context.audioWorklet.addModule(address);
    const node = new AudioWorkletNode(context, "tap", { channelCount: 2, channelCountMode: "explicit" });
    const tap: Tap = { context, blocks: [], recording: false };
    node.port.onmessage = ({ data }: MessageEvent<Block>) => {
      if (!tap.recording) return;
      // A context that has just been resumed may run a quantum a second time: the second is what is heard.
      if (tap.blocks.at(-1)?.frame === data.frame) tap.blocks.pop();
      tap.blocks.push(data);
    };
    connect.call(source, node);
    // A worklet that leads nowhere is not run; its own output is silence.
    connect.call(node, context.destination);
    return tap;
  }

  AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
    const [destination] = to;
    const { context } = this;
    if (destination instanceof AudioDestinationNode && context instanceof AudioContext)
      window.tap = open(context, this);
    return connect.apply(this, to);
  } as typeof AudioNode.prototype.connect;
}

/** Before the page is opened. */
export async function installTap(page: Page): Promise<void> {
  await page.addInitScript(listenIn, RECORDER);
}

/** Begins to keep what is heard. Waits until the page has made its sound's graph. */
export async function startRecording(page: Page): Promise<void> {
  await page.waitForFunction(() => window.tap !== undefined);
  await page.evaluate(async () => {
    const tap = await window.tap;
    if (tap) Object.assign(tap, { blocks: [], recording: true });
  });
}

/**
 * Waits until what sounds so many seconds from now has been kept. Blocks may reach the page late, and the
 * context's clock as the page reads it may be late in its turn: the later of the two counts.
 */
export async function recorded(page: Page, seconds: number): Promise<void> {
  await page.evaluate(async (seconds) => {
    const tap = await window.tap;
    if (!tap) throw new Error("The page has made no sound's graph.");
    const { currentTime, sampleRate } = tap.context;
    const kept = () => tap.blocks.at(-1)?.frame ?? 0;
    const until = Math.max(currentTime * sampleRate, kept()) + seconds * sampleRate;
    while (kept() < until) await new Promise((next) => requestAnimationFrame(next));
  }, seconds);
}

/**
 * @throws LostBlocks if the recording has a gap.
 * @throws Error if nothing was heard because the context did not run.
 */
export async function stopRecording(page: Page): Promise<Recording> {
  const { rate, frames, left, right } = await page.evaluate(async () => {
    const tap = await window.tap;
    if (!tap) throw new Error("The page has made no sound's graph.");
    tap.recording = false;
    const join = async (blocks: Float32Array[]) => {
      const text = await new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result));
        reader.readAsDataURL(new Blob(blocks as Float32Array<ArrayBuffer>[]));
      });
      return text.slice(text.indexOf(",") + 1);
    };
    return {
      rate: tap.context.sampleRate,
      frames: tap.blocks.map(({ frame }) => frame),
      left: await join(tap.blocks.map((block) => block.left)),
      right: await join(tap.blocks.map((block) => block.right)),
    };
  });
  const [first] = frames;
  if (first === undefined) throw new Error("Nothing was recorded: the context did not run.");
  const lost = frames.findIndex((frame, index) => frame !== first + index * 128);
  if (lost >= 0)
    throw new LostBlocks(
      `The recording has a gap after ${lost} blocks, of ${((frames[lost] ?? 0) - first) / 128 - lost}.`,
    );
  const samples = (text: string) => new Float32Array(new Uint8Array(Buffer.from(text, "base64")).buffer);
  return { rate, start: first / rate, channels: [samples(left), samples(right)] };
}

/** Records for a number of seconds of the context's own time. */
export async function record(page: Page, seconds: number): Promise<Recording> {
  await startRecording(page);
  await recorded(page, seconds);
  return stopRecording(page);
}

/** Records until a recording has no gap. @throws LostBlocks after eight attempts */
export async function whole<T>(make: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof LostBlocks) || attempt === 8) throw error;
    }
  }
}
