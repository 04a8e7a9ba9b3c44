/** What a waveform monitor says of a picture: how bright its pixels are on the screen, in per cent of white. */

/** Per cent below which a pixel counts as black. */
export const BLACK = 2;

export interface Levels {
  /** Per cent. */
  readonly darkest: number;
  readonly median: number;
  readonly brightest: number;
  /** Shares of the picture's pixels, 0 to 1: under {@link BLACK}, and with any channel at its end. */
  readonly black: number;
  readonly clipped: number;
}

/** Rec. 709 luma of a pixel as it is shown, 0 to 255. */
const luma = (pixels: Uint8Array, i: number): number =>
  Math.round(0.2126 * (pixels[i] ?? 0) + 0.7152 * (pixels[i + 1] ?? 0) + 0.0722 * (pixels[i + 2] ?? 0));

const percent = (level: number): number => (100 * level) / 255;

/**
 * @param pixels four bytes a pixel, at least one pixel
 */
export function levels(pixels: Uint8Array): Levels {
  const counts = new Uint32Array(256);
  let clipped = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    const level = luma(pixels, i);
    counts[level] = (counts[level] ?? 0) + 1;
    if (pixels[i] === 255 || pixels[i + 1] === 255 || pixels[i + 2] === 255) clipped++;
  }
  const all = pixels.length / 4;
  let [seen, black, darkest, median, brightest] = [0, 0, -1, -1, 0];
  counts.forEach((count, level) => {
    if (count === 0) return;
    seen += count;
    if (darkest < 0) darkest = level;
    if (median < 0 && seen * 2 >= all) median = level;
    brightest = level;
    if (percent(level) < BLACK) black += count;
  });
  return {
    darkest: percent(darkest),
    median: percent(median),
    brightest: percent(brightest),
    black: black / all,
    clipped: clipped / all,
  };
}

/**
 * The waveform: for each column of the picture, how many of its pixels are of each level.
 * @param width pixels of a row
 * @returns `columns` times 256 shares, 0 to 1, each column's levels from dark to bright
 */
export function waveform(pixels: Uint8Array, width: number, columns: number): Float32Array {
  const counts = new Float32Array(columns * 256);
  const height = pixels.length / 4 / width;
  const share = columns / (width * height);
  for (let i = 0; i < pixels.length; i += 4) {
    const column = Math.floor((((i / 4) % width) * columns) / width);
    const at = column * 256 + luma(pixels, i);
    counts[at] = (counts[at] ?? 0) + share;
  }
  return counts;
}
