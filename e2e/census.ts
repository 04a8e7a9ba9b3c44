import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { STEM_TABLE } from "@/media/stems";

/** What the page's sound is made of at one moment, counted from outside. */
export interface Census {
  /** Nodes that have not been collected. */
  readonly nodes: number;
  /** Sources started and not told to stop. */
  readonly sources: number;
  /** Buffers that still hold samples. */
  readonly buffers: number;
  /** Bytes of samples they hold, and what each stem that is being decoded will take. */
  readonly bytes: number;
}

/** Bytes once decoded, by bytes as delivered: what is handed to the decoder has no name. */
type Weights = Readonly<Record<number, number>>;

const STEMS = fileURLToPath(new URL("../media/stems", import.meta.url));

/** Two channels of 32-bit samples, with half a second of rolls. */
function weigh(): Weights {
  const weights: Record<number, number> = {};
  for (const [name, { loop }] of Object.entries(STEM_TABLE)) {
    for (const container of ["webm", "m4a"]) {
      const { size } = statSync(join(STEMS, `${name}.${container}`));
      weights[size] = Math.max(weights[size] ?? 0, (loop + 24_000) * 8);
    }
  }
  return weights;
}

declare global {
  interface Window {
    census?: () => Census;
    /** What each stem that is being decoded will take, in bytes. */
    decoding?: number[];
  }
}

/** Runs in the page, before its own scripts. It holds nothing that the page lets go of. */
function count(weights: Weights) {
  const nodes = new Set<WeakRef<AudioNode>>();
  const buffers = new Set<WeakRef<AudioBuffer>>();
  const running = new Set<WeakRef<AudioNode>>();
  const refs = new WeakMap<AudioNode, WeakRef<AudioNode>>();
  const longest = Math.max(...Object.values(weights));
  window.decoding = [];
  const note = (made: unknown) => {
    if (made instanceof AudioBuffer) buffers.add(new WeakRef(made));
    if (!(made instanceof AudioNode) || refs.has(made)) return;
    const ref = new WeakRef(made);
    refs.set(made, ref);
    nodes.add(ref);
  };

  const globals = window as unknown as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(window)) {
    const known = name.endsWith("Node") ? globals[name] : undefined;
    if (typeof known !== "function" || !(known.prototype instanceof AudioNode)) continue;
    globals[name] = new Proxy(known, {
      construct(target, args) {
        const made = Reflect.construct(target, args);
        note(made);
        return made;
      },
    });
  }
  const context = BaseAudioContext.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of Object.getOwnPropertyNames(context).filter((name) => name.startsWith("create"))) {
    const make = context[name];
    if (!make) continue;
    context[name] = function (this: unknown, ...args) {
      const made = make.apply(this, args);
      note(made);
      return made;
    };
  }
  const decode = BaseAudioContext.prototype.decodeAudioData;
  BaseAudioContext.prototype.decodeAudioData = function (data: ArrayBuffer) {
    const takes = weights[data.byteLength] ?? longest;
    window.decoding?.push(takes);
    const over = () => {
      window.decoding?.splice(window.decoding.indexOf(takes), 1);
    };
    return decode.call(this, data).then(
      (buffer) => {
        over();
        note(buffer);
        return buffer;
      },
      (error: unknown) => {
        over();
        throw error;
      },
    );
  };
  for (const { prototype } of [AudioScheduledSourceNode, AudioBufferSourceNode]) {
    const { start, stop } = prototype;
    prototype.start = function (...args: []) {
      const ref = refs.get(this);
      if (ref) running.add(ref);
      return start.apply(this, args);
    };
    prototype.stop = function (...args: []) {
      const ref = refs.get(this);
      if (ref) running.delete(ref);
      return stop.apply(this, args);
    };
  }

  const alive = <T extends object>(set: Set<WeakRef<T>>) =>
    [...set].flatMap((ref) => {
      const thing = ref.deref();
      if (!thing) set.delete(ref);
      return thing ? [thing] : [];
    });
  window.census = () => {
    const held = alive(buffers).map(
      (buffer) => buffer.numberOfChannels * buffer.getChannelData(0).byteLength,
    );
    const full = held.filter((bytes) => bytes > 0);
    return {
      nodes: alive(nodes).length,
      sources: running.size,
      buffers: full.length,
      bytes: [...full, ...(window.decoding ?? [])].reduce((sum, bytes) => sum + bytes, 0),
    };
  };
}

/** Before the page is opened. */
export async function installCensus(page: Page): Promise<void> {
  await page.addInitScript(count, weigh());
}

export async function census(page: Page): Promise<Census> {
  return page.evaluate(() => {
    if (!window.census) throw new Error("The census was not installed.");
    return window.census();
  });
}

/** What nobody holds any longer is collected first. */
export async function censusAfterCollection(page: Page): Promise<Census> {
  const session = await page.context().newCDPSession(page);
  for (let times = 0; times < 3; times++) {
    await session.send("HeapProfiler.collectGarbage");
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
  await session.detach();
  return census(page);
}
