import type { Steps } from "./steps";

const BLOCK = 4096;

/**
 * Numbers of which nobody knows beforehand how many they will be, in blocks: an array that grows copies all that it
 * holds, which is a long step.
 */
export class Gathered<A extends Float32Array | Uint32Array> {
  readonly #blocks: A[] = [];
  #last: A | undefined;
  #length = 0;

  constructor(readonly kind: new (length: number) => A) {}

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length % BLOCK;
    if (at === 0) {
      this.#last = new this.kind(BLOCK);
      this.#blocks.push(this.#last);
    }
    if (this.#last) this.#last[at] = value;
    this.#length++;
  }

  /** All of them, one after another. */
  *joined(): Steps<A> {
    const all = new this.kind(this.#length);
    for (const [i, block] of this.#blocks.entries()) {
      all.set(block.subarray(0, this.#length - i * BLOCK), i * BLOCK);
      if (i % 8 === 7) yield;
    }
    return all;
  }
}
