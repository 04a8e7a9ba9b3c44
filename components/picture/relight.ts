/** What the page on which takes are relit loads: the viewer, and everything that can be read of what it shows. */
import { type Levels, levels, waveform } from "./levels";
import { GATE, type LensReading, type LightReading, readLens, readLights } from "./readout";
import type { Grade, Now } from "./take";
import type { Shown, Viewer } from "./viewer";

export { openViewer } from "./viewer";

/** Columns of the waveform. */
export const COLUMNS = 256;

export interface Reading {
  readonly gate: typeof GATE;
  readonly lens: LensReading;
  readonly lights: readonly LightReading[];
  readonly grade: Readonly<Grade>;
  readonly levels: Levels;
  /** {@link COLUMNS} times 256 shares of a column's pixels. */
  readonly wave: Float32Array;
  readonly calls: number;
  readonly triangles: number;
  /** Of the frame, until its pixels stood. */
  readonly ms: number;
  readonly reads: ReadonlySet<keyof Now>;
}

export function read(viewer: Viewer, { take, stats, ms, reads }: Shown, width: number): Reading {
  const pixels = viewer.pixels();
  return {
    gate: GATE,
    lens: readLens(take),
    lights: readLights(take),
    grade: take.grade,
    levels: levels(pixels),
    wave: waveform(pixels, width, COLUMNS),
    ...stats,
    ms,
    reads: new Set(reads),
  };
}
