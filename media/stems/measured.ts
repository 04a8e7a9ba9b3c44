/** What `npm run score` measures on the delivered stems and keeps in `manifest.json`; every level is in dB. */
import type { AudiogramName, SceneName, StemName } from "./index";

/** Centres of the octaves in every list of levels, Hz. */
export const OCTAVES = [31.5, 63, 125, 250, 500, 1000, 2000, 4000, 8000, 16000] as const;
/** Those in which an air path is held against its audiogram, and those in which a mix is held against its parts. */
export const AIR_OCTAVES = [125, 250, 500, 1000, 2000, 4000] as const;
export const MIX_OCTAVES = [31.5, 63, 125, 250, 500, 1000, 2000, 4000, 8000] as const;
/** Where a visitor's hearing stands between WORLD (0) and INSIDE (1) when the mix is measured. */
export const MIX_HEARINGS = [0.25, 0.5, 0.75] as const;

/** A spectrogram's size in pixels; its frequencies from bottom to top, Hz, on a logarithmic axis; its levels from black to white, dBFS. */
export const SPECTROGRAM = {
  width: 640,
  height: 198,
  low: 31.25,
  high: 16_000,
  floor: -105,
  top: -32,
} as const;

export type Container = "webm" | "m4a";

export interface Measured {
  /** Integrated loudness of the loop, LUFS. */
  readonly lufs: number;
  /** True peak, dBTP. */
  readonly truePeak: number;
  readonly crest: number;
  /** Centre of gravity of the power spectrum, Hz. */
  readonly centroid: number;
  /** The step over the seam against the 99.9th percentile of steps; above 1 it clicks. */
  readonly seam: number;
  /** Longest run of exact zeros, samples. */
  readonly silence: number;
  /** How much its envelope resembles itself some seconds later (1: a beat), at its worst over all bands and lags. */
  readonly recurrence: { readonly peak: number; readonly lag: number; readonly band: string };
  /** How far its seconds differ in level (standard deviation), in the band where they differ most. */
  readonly spread: number;
  /** In each of {@link OCTAVES}. */
  readonly octaves: readonly number[];
}

export interface Delivered {
  readonly bytes: number;
  readonly sha256: string;
  /** Loudness of what a decoder gives back, LUFS. */
  readonly lufs: number;
  /** True peak of what a decoder gives back, dBTP. */
  readonly truePeak: number;
  /** Change of level through the codec in each of {@link OCTAVES}; null where nothing is there to be heard. */
  readonly loss: readonly (number | null)[];
}

export interface StemRecord {
  readonly score: string;
  readonly measured: Measured;
  readonly files: Readonly<Record<Container, Delivered>>;
  /** Its picture: `spectrograms/<stem>.webp`. */
  readonly spectrogram: { readonly bytes: number; readonly sha256: string };
}

/** One ear of an air path, in each of {@link AIR_OCTAVES}: the change of level from WORLD to INSIDE. */
export interface EarRecord {
  readonly audiogram: AudiogramName;
  /** From the audiogram and WORLD's own levels, by a closed formula. */
  readonly predicted: readonly number[];
  /** After the codec, without the scene's static gain: the worse of both containers. */
  readonly measured: readonly number[];
  /** The codec's own floor, in the same measure, where it is louder than what is predicted and all that is heard; else null. */
  readonly floor: readonly (number | null)[];
}
export interface AirRecord {
  /** False where the ears hear a part of WORLD alone (a machine has stopped): then that part is the measure. */
  readonly whole: boolean;
  /** Sound level, dB SPL, of 0 dBFS RMS in the scene's WORLD. */
  readonly spl: number;
  /** The one static gain between what the model gives and what is delivered. */
  readonly gain: number;
  readonly ears: readonly [left: EarRecord, right: EarRecord];
}

/** What is measured on a scene's stems together. */
export interface SceneRecord {
  readonly air?: AirRecord;
  /**
   * WORLD and INSIDE mixed, against the sum of their powers: a row for each of {@link MIX_HEARINGS}, in
   * {@link MIX_OCTAVES}, in the ear and the container where they differ most.
   */
  readonly mix?: readonly (readonly number[])[];
}

/** Something that a scene must be, and what was measured. */
export interface ClaimRecord {
  readonly name: string;
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
}
export interface ScoreRecord {
  /** Hash of everything that its sound depends on. */
  readonly inputs: string;
  readonly claims: readonly ClaimRecord[];
}

export interface Manifest {
  readonly scores: Readonly<Record<string, ScoreRecord>>;
  readonly stems: Readonly<Partial<Record<StemName, StemRecord>>>;
  readonly scenes: Readonly<Partial<Record<SceneName, SceneRecord>>>;
}
