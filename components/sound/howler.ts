import { Howl, Howler } from "howler";
import { decodingTurn } from "./decoding";
import type { Graph } from "./graph";

/** Detaches a buffer's memory and frees it now; browsers of before 2024 leave that to the collector. */
type Transferable = ArrayBufferLike & { transfer?: (bytes: number) => ArrayBuffer };

/** What we lean on inside Howler 2.2.4, its last release; all of it is named here and nowhere else. */
export interface HowlNode extends GainNode {
  bufferSource: AudioBufferSourceNode | null;
}
export interface HowlSound {
  readonly _node: HowlNode;
}
export interface HowlInside {
  readonly _sounds: readonly HowlSound[];
  /** Makes the node a new buffer source with its loop points set, and does not start it. */
  _refreshBuffer(sound: HowlSound): void;
}
interface HowlerInside {
  state: string;
  _scratchBuffer: AudioBuffer;
  _howls: readonly Howl[];
}

export const insideOf = (howl: Howl): HowlInside => howl as unknown as HowlInside;
const howler = Howler as unknown as HowlerInside;

/**
 * Gives Howler our context and, as its master, ours, so that whatever it plays goes through the guard.
 * Unlocking is ours: Howler's own would close a context of 48 kHz and open another. Its scratch buffer, which
 * that would have made, is what lets iOS free a source.
 */
export function adoptGraph({ context, master }: Graph): void {
  Howler.autoSuspend = false;
  Howler.autoUnlock = false;
  Howler.ctx = context;
  Howler.masterGain = master;
  howler._scratchBuffer = context.createBuffer(1, 1, 22_050);
  // Our session alone resumes: told that it runs, Howler starts at once and queues nothing.
  howler.state = "running";
}

export const knowsContainer = (container: string): boolean => Howler.codecs(container) === true;

export interface HowlOptions {
  /** As delivered; it is read and kept by whoever gives it. */
  readonly bytes: Promise<ArrayBuffer>;
  readonly format: string;
  /** In seconds. */
  readonly loop: { readonly from: number; readonly length: number };
}

/** Howler decodes a data address without a request, which a page's policy could refuse for a blob's. */
function inline(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
}

function unlessAborted<T>(wanted: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([wanted, aborted]);
}

/**
 * Decodes one looping sound. The request is ours and Howler is given what came: its own cannot be called off,
 * and when it fails it is made again by an `<audio>` element, outside the graph.
 * @throws what the bytes throw, an Error if they do not decode, or the signal's reason
 */
export async function loadHowl({ bytes, format, loop }: HowlOptions, signal: AbortSignal): Promise<Howl> {
  const delivered = await unlessAborted(bytes, signal);
  const leave = await decodingTurn(signal);
  try {
    const local = await inline(new Blob([delivered], { type: `audio/${format}` }));
    signal.throwIfAborted();
    const howl = await new Promise<Howl>((resolve, reject) => {
      const loading: Howl = new Howl({
        src: [local],
        format: [format],
        pool: 1,
        sprite: { loop: [loop.from * 1000, loop.length * 1000, true] },
        onload: () => resolve(loading),
        onloaderror(_id, cause) {
          dropHowl(loading);
          reject(new Error(String(cause)));
        },
      });
    });
    if (signal.aborted) dropHowl(howl);
    signal.throwIfAborted();
    return howl;
  } finally {
    leave();
  }
}

/**
 * Stops a sound and gives back all that it held: what was decoded is freed here and now, because a collector
 * that took its time would have the next scene decoded beside it.
 */
export function dropHowl(howl: Howl): void {
  const inside = insideOf(howl);
  for (const sound of inside._sounds) if (!sound._node.bufferSource) inside._refreshBuffer(sound);
  const nodes = inside._sounds.map(({ _node }) => _node);
  const sources = nodes.map(({ bufferSource }) => bufferSource);
  howl.off();
  howl.unload();
  for (const node of nodes) node.disconnect();
  for (const source of sources) if (source) free(source);
}

function free(source: AudioBufferSourceNode): void {
  const { buffer } = source;
  source.onended = null;
  source.disconnect();
  source.buffer = null;
  for (let channel = 0; channel < (buffer?.numberOfChannels ?? 0); channel++)
    (buffer?.getChannelData(channel).buffer as Transferable | undefined)?.transfer?.(0);
}
