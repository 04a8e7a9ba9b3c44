declare module "fft.js" {
  /** Radix-4 transform of interleaved complex arrays; `size` is a power of two. */
  export default class FFT {
    constructor(size: number);
    transform(out: Float64Array, data: Float64Array): void;
    inverseTransform(out: Float64Array, data: Float64Array): void;
  }
}
