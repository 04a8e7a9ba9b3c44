/** The middle of the newest of some numbers. Told once a frame, it leaves nothing behind for the collector. */
export interface Median {
  tell(value: number): void;
  /** @returns `otherwise` until a number was told; of an even count the upper of the two in the middle */
  or(otherwise: number): number;
}

/** @param size how many of the newest count */
export function median(size: number): Median {
  const newest = new Float64Array(size);
  const sorted = new Float64Array(size);
  let told = 0;
  return {
    tell(value) {
      newest[told++ % size] = value;
    },
    or(otherwise) {
      const count = Math.min(told, size);
      // What is not told yet is sorted behind all that is.
      sorted.fill(Number.POSITIVE_INFINITY);
      for (let i = 0; i < count; i++) sorted[i] = newest[i] ?? 0;
      return count > 0 ? (sorted.sort()[count >> 1] ?? otherwise) : otherwise;
    },
  };
}
