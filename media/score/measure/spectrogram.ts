import { SPECTROGRAM as PICTURE } from "../../stems/measured";
import { RATE, type Stereo } from "../dsp/loop";
import { eachFrame, powerOf } from "./frames";

/** Long frames where pitch counts, short ones where time does: frame length, and the frequency up to which it is used. */
const FRAMES = [
  [16384, 125],
  [8192, 500],
  [4096, 2000],
  [2048, Number.POSITIVE_INFINITY],
] as const;

const OCTAVES = Math.log2(PICTURE.high / PICTURE.low);
/** The lower edge of a row, counted from the bottom, Hz. */
const edge = (row: number): number => PICTURE.low * 2 ** ((row / PICTURE.height) * OCTAVES);

/** Mean power in each row of each column, both ears, from frames of one length. */
function fill(grid: Float64Array, x: Stereo, size: number, first: number, last: number): void {
  const n = x[0].length;
  const sums = new Float64Array(size / 2 + 1);
  const hop = Math.min(size / 2, Math.ceil(n / PICTURE.width));
  const counts = new Uint32Array(PICTURE.width);
  const scale = 1 / (size * size * 0.375);
  const upTo = (hz: number): number => {
    const at = (hz * size) / RATE + 0.5;
    return sums[Math.floor(at)]! + (at % 1) * (sums[Math.floor(at) + 1]! - sums[Math.floor(at)]!);
  };
  const draw = (spectrum: Float64Array, frame: number): void => {
    for (let k = 0; k < size / 2; k++) sums[k + 1] = sums[k]! + (powerOf(spectrum, size, k) * scale) / 2;
    const column = Math.floor((frame * hop * PICTURE.width) / n);
    counts[column]!++;
    for (let row = first; row < last; row++)
      grid[row * PICTURE.width + column]! += upTo(edge(row + 1)) - upTo(edge(row));
  };
  eachFrame(x, size, hop, draw, size / 2);
  for (let row = first; row < last; row++)
    for (let c = 0; c < PICTURE.width; c++) grid[row * PICTURE.width + c]! /= Math.max(1, counts[c]!);
}

/** Black to warm white, each step as much lighter as the last (OKLCH, B. Ottosson 2020), by way of the lamp's amber. */
function colour(level: number): readonly [number, number, number] {
  const t = Math.max(0, Math.min(1, level));
  const [l, c, h] = [0.07 + 0.88 * t, 0.105 * Math.sin(Math.PI * t ** 0.9) + 0.015 * t, 0.75 + 0.75 * t];
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const [L, M, S] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const byte = (v: number): number =>
    Math.round(255 * Math.max(0, Math.min(1, v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055)));
  return [
    byte(4.0767416621 * L - 3.3077115913 * M + 0.2309699292 * S),
    byte(-1.2684380046 * L + 2.6097574011 * M - 0.3413193965 * S),
    byte(-0.0041960863 * L - 0.7034186147 * M + 1.707614701 * S),
  ];
}

/** A loop over time, from left to right, and frequency, on a logarithmic axis: level in 22nds of an octave. RGB, row by row from the top. */
export function spectrogram(x: Stereo): Uint8Array {
  const { width, height, floor, top } = PICTURE;
  const grid = new Float64Array(width * height);
  let first = 0;
  for (const [size, until] of FRAMES) {
    let last = first;
    while (last < height && edge(last) < until) last++;
    fill(grid, x, size, first, last);
    first = last;
  }
  const rgb = new Uint8Array(3 * width * height);
  for (let row = 0; row < height; row++)
    for (let c = 0; c < width; c++) {
      const db = 10 * Math.log10(grid[row * width + c]! + 1e-20);
      rgb.set(colour((db - floor) / (top - floor)), 3 * ((height - 1 - row) * width + c));
    }
  return rgb;
}
