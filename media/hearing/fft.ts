/** A complex transform in place: `re` and `im` hold the numbers before and after. */
export interface Fft {
  readonly size: number;
  forward(re: Float64Array, im: Float64Array): void;
  /** Divided by the size, so that it undoes `forward`. */
  inverse(re: Float64Array, im: Float64Array): void;
}

const reversed = (i: number, bits: number): number => {
  let r = 0;
  for (let b = 0; b < bits; b++) r |= ((i >> b) & 1) << (bits - 1 - b);
  return r;
};

/**
 * Radix 2, decimation in time (Cooley and Tukey 1965). It is here, and not a package's, because the worklet
 * that hears a room runs it: nothing is allocated after it is made, and every engine gets the same steps.
 * @param size a power of 2, at least 4.
 */
export function createFft(size: number): Fft {
  const bits = Math.log2(size);
  const swaps: number[] = [];
  for (let i = 0; i < size; i++) if (i < reversed(i, bits)) swaps.push(i, reversed(i, bits));
  const order = Uint16Array.from(swaps);
  const cos = Float64Array.from({ length: size / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / size));
  const sin = Float64Array.from({ length: size / 2 }, (_, i) => -Math.sin((2 * Math.PI * i) / size));

  function forward(re: Float64Array, im: Float64Array): void {
    for (let s = 0; s < order.length; s += 2) {
      const i = order[s]!;
      const j = order[s + 1]!;
      const a = re[i]!;
      const b = im[i]!;
      re[i] = re[j]!;
      im[i] = im[j]!;
      re[j] = a;
      im[j] = b;
    }
    // The first two rounds have no factors but 1 and -i: four numbers at a time.
    for (let i = 0; i < size; i += 4) {
      const ar = re[i]! + re[i + 1]!;
      const ai = im[i]! + im[i + 1]!;
      const br = re[i]! - re[i + 1]!;
      const bi = im[i]! - im[i + 1]!;
      const cr = re[i + 2]! + re[i + 3]!;
      const ci = im[i + 2]! + im[i + 3]!;
      const dr = re[i + 2]! - re[i + 3]!;
      const di = im[i + 2]! - im[i + 3]!;
      re[i] = ar + cr;
      im[i] = ai + ci;
      re[i + 1] = br + di;
      im[i + 1] = bi - dr;
      re[i + 2] = ar - cr;
      im[i + 2] = ai - ci;
      re[i + 3] = br - di;
      im[i + 3] = bi + dr;
    }
    for (let half = 4; half < size; half *= 2) {
      const stride = size / (2 * half);
      for (let from = 0; from < size; from += 2 * half) {
        for (let k = 0; k < half; k++) {
          const i = from + k;
          const j = i + half;
          const c = cos[k * stride]!;
          const s = sin[k * stride]!;
          const tr = re[j]! * c - im[j]! * s;
          const ti = re[j]! * s + im[j]! * c;
          re[j] = re[i]! - tr;
          im[j] = im[i]! - ti;
          re[i] = re[i]! + tr;
          im[i] = im[i]! + ti;
        }
      }
    }
  }

  return {
    size,
    forward,
    inverse(re, im) {
      forward(im, re);
      for (let i = 0; i < size; i++) {
        re[i] = re[i]! / size;
        im[i] = im[i]! / size;
      }
    },
  };
}
