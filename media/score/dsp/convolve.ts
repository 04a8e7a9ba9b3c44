import FFT from "fft.js";
import { type Mono, type Stereo, silence } from "./loop";

const plans = new Map<number, FFT>();
export function plan(size: number): FFT {
  let p = plans.get(size);
  if (!p) {
    p = new FFT(size);
    plans.set(size, p);
  }
  return p;
}

/** Overlap-add of blocks through one response: a transform carries two real signals, in its real and imaginary parts. */
function through(h: Stereo, samples: number): { step: number; pass: (load: (time: Mono) => void) => Mono } {
  const taps = h[0].length;
  let size = 16384;
  // A block of three times the response costs least a sample; one longer than the loop is waste.
  while (size < taps * 2 || (size < taps * 4 && size < samples)) size *= 2;
  const fft = plan(size);
  const [time, response, spectrum] = [silence(2 * size), silence(2 * size), silence(2 * size)];
  for (let i = 0; i < taps; i++) {
    time[2 * i] = h[0][i]!;
    time[2 * i + 1] = h[1][i]!;
  }
  fft.transform(response, time);
  const pass = (load: (time: Mono) => void): Mono => {
    time.fill(0);
    load(time);
    fft.transform(spectrum, time);
    for (let k = 0; k < 2 * size; k += 2) {
      const [a, b, c, d] = [spectrum[k]!, spectrum[k + 1]!, response[k]!, response[k + 1]!];
      spectrum[k] = a * c - b * d;
      spectrum[k + 1] = a * d + b * c;
    }
    fft.inverseTransform(time, spectrum);
    return time;
  };
  return { step: size - taps + 1, pass };
}

/** Where blocks of `step` samples begin: at something heard. A track of a few events is mostly silence, which costs nothing. */
function* heard(x: readonly Mono[], step: number): Generator<number> {
  const n = x[0]!.length;
  for (let s = 0; s < n; s++)
    if (x.some((c) => c[s] !== 0)) {
      yield s;
      s += step - 1;
    }
}

/** Puts what a block became into the loop, round its end. */
function add(out: Mono, from: Mono, part: 0 | 1, at: number, length: number): void {
  const n = out.length;
  let p = ((at % n) + n) % n;
  for (let i = part; i < 2 * length; i += 2) {
    out[p]! += from[i]!;
    if (++p === n) p = 0;
  }
}

function loadInto(time: Mono, x: Mono, part: 0 | 1, from: number, step: number): void {
  for (let i = Math.min(step, x.length - from) - 1; i >= 0; i--) time[2 * i + part] = x[from + i]!;
}

/** Two channels at once, in one complex signal: a pair through one response, or one source through a pair of them. */
function convolveComplex(x: Stereo, h: Stereo, early: number): Stereo {
  const n = x[0].length;
  const { step, pass } = through(h, n);
  const out: Stereo = [silence(n), silence(n)];
  for (const s of heard(x, step)) {
    const y = pass((time) => {
      for (const c of [0, 1] as const) loadInto(time, x[c], c, s, step);
    });
    const length = Math.min(step, n - s) + h[0].length - 1;
    for (const c of [0, 1] as const) add(out[c], y, c, s - early, length);
  }
  return out;
}

/** A pair through one response, circularly; `early` samples are taken off its delay. */
export const convolvePair = (x: Stereo, h: Mono, early = 0): Stereo =>
  convolveComplex(x, [h, silence(h.length)], early);

/** One source through a pair of responses: a source in a room. */
export const convolveInto = (x: Mono, h: Stereo): Stereo => convolveComplex([x, silence(x.length)], h, 0);

/** One loop through one response: its blocks go two by two. */
export function convolve(x: Mono, h: Mono, early = 0): Mono {
  const n = x.length;
  const { step, pass } = through([h, silence(h.length)], n);
  const starts = [...heard([x], step)];
  const out = silence(n);
  for (let k = 0; k < starts.length; k += 2) {
    const two = starts.slice(k, k + 2);
    const y = pass((time) => {
      two.forEach((s, c) => void loadInto(time, x, c as 0 | 1, s, step));
    });
    two.forEach((s, c) => void add(out, y, c as 0 | 1, s - early, Math.min(step, n - s) + h.length - 1));
  }
  return out;
}
