import { plan } from "../dsp/convolve";
import { filtered } from "../dsp/filter";
import { type Mono, RATE, silence } from "../dsp/loop";
import { type Broadening, erb } from "./ear";

const FRAME = 512;
const HOP = FRAME / 4;
const BINS = FRAME / 2 + 1;
const SETTLE = 2;
const WINDOW = Float64Array.from({ length: FRAME }, (_, i) =>
  Math.sqrt(0.5 - 0.5 * Math.cos((2 * Math.PI * i) / FRAME)),
);

type Matrix = Float64Array[];

/** Each row is one filter's weights over the bins: a rounded exponential of its own slope either side, its sum 1. */
function filters([lower, upper]: Broadening): Matrix {
  return Array.from({ length: BINS }, (_, i) => {
    const hz = Math.max((i * RATE) / FRAME, 1);
    const row = new Float64Array(BINS);
    let sum = 0;
    for (let j = 0; j < BINS; j++) {
      const p = (4 * hz) / (erb(hz) * (j < i ? lower : upper));
      const g = Math.abs(j - i) / Math.max(i, 0.5);
      row[j] = (1 + p * g) * Math.exp(-p * g);
      sum += row[j]!;
    }
    return row.map((v) => v / sum);
  });
}

/** Solves a X = b for X by elimination with row exchange; both are overwritten. */
function solved(a: Matrix, b: Matrix): Matrix {
  const n = a.length;
  for (let c = 0; c < n; c++) {
    let best = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]![c]!) > Math.abs(a[best]![c]!)) best = r;
    [a[c], a[best]] = [a[best]!, a[c]!];
    [b[c], b[best]] = [b[best]!, b[c]!];
    for (let r = 0; r < n; r++) {
      const f = a[r]![c]! / a[c]![c]!;
      if (r === c || f === 0) continue;
      for (let k = c; k < n; k++) a[r]![k]! -= f * a[c]![k]!;
      for (let k = 0; k < n; k++) b[r]![k]! -= f * b[c]![k]!;
    }
  }
  return b.map((row, r) => row.map((v) => v / a[r]![r]!));
}

const matrices = new Map<string, Matrix>();

/**
 * The power spectrum that, through normal filters, excites an ear as the
 * original would through wide ones (Baer and Moore 1993): wide filters, normal ones undone.
 */
export function smearing(wide: Broadening): Matrix {
  const key = wide.join();
  let m = matrices.get(key);
  if (!m) {
    m = solved(filters([1, 1]), filters(wide));
    matrices.set(key, m);
  }
  return m;
}

/** A loop taken apart into overlapping frames, each changed, and put together again. */
function frames(x: Mono, each: (spectrum: Float64Array, frame: number) => void): Mono {
  const n = x.length;
  const fft = plan(FRAME);
  const time = new Float64Array(2 * FRAME);
  const spectrum = new Float64Array(2 * FRAME);
  const out = silence(n);
  for (let s = 0; s < n; s += HOP) {
    for (let i = 0; i < FRAME; i++) {
      time[2 * i] = x[(s + i) % n]! * WINDOW[i]!;
      time[2 * i + 1] = 0;
    }
    fft.transform(spectrum, time);
    each(spectrum, s / HOP);
    for (let k = FRAME / 2 + 1; k < FRAME; k++) {
      spectrum[2 * k] = spectrum[2 * (FRAME - k)]!;
      spectrum[2 * k + 1] = -spectrum[2 * (FRAME - k) + 1]!;
    }
    fft.inverseTransform(time, spectrum);
    for (let i = 0; i < FRAME; i++) out[(s + i) % n]! += (time[2 * i]! * WINDOW[i]!) / 2;
  }
  return out;
}

/** Gives a bin the size wanted, keeping its phase. */
function resize(spectrum: Float64Array, k: number, size: number): void {
  const now = Math.sqrt(spectrum[2 * k]! ** 2 + spectrum[2 * k + 1]! ** 2);
  const gain = now > 1e-14 ? size / now : 0;
  spectrum[2 * k]! *= gain;
  spectrum[2 * k + 1]! *= gain;
}

function smearAll(x: Mono, matrix: Matrix): Mono {
  const reach = matrix.map((row) => {
    const used = [...row.keys()].filter((j) => Math.abs(row[j]!) > 1e-5);
    return [used[0] ?? 0, (used[used.length - 1] ?? 0) + 1] as const;
  });
  const power = new Float64Array(BINS);
  const wanted = new Float32Array((x.length / HOP) * BINS);
  let y = frames(x, (spectrum, f) => {
    for (let k = 0; k < BINS; k++) power[k] = spectrum[2 * k]! ** 2 + spectrum[2 * k + 1]! ** 2;
    for (let k = 0; k < BINS; k++) {
      const row = matrix[k]!;
      const [from, to] = reach[k]!;
      let p = 0;
      for (let j = from; j < to; j++) p += row[j]! * power[j]!;
      wanted[f * BINS + k] = Math.sqrt(Math.max(0, p));
      resize(spectrum, k, wanted[f * BINS + k]!);
    }
  });
  // Frames that overlap must agree in phase, else they cancel and the hop itself
  // is heard as a buzz: a few turns of Griffin and Lim (1984) settle them.
  for (let turn = 0; turn < SETTLE; turn++)
    y = frames(y, (spectrum, f) => {
      for (let k = 0; k < BINS; k++) resize(spectrum, k, wanted[f * BINS + k]!);
    });
  return y;
}

/** A loop as an ear with broadened filters separates it; below 500 Hz it passes untouched. Its length divides by 128. */
export function smeared(x: Mono, wide: Broadening): Mono {
  const low = filtered(x, (hz) => 1 / (1 + (hz / 500) ** 8), 4096);
  const high = smearAll(
    x.map((v, i) => v - low[i]!),
    smearing(wide),
  );
  return high.map((v, i) => v + low[i]!);
}
