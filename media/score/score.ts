import type { StemName } from "../stems";
import { STEM_TABLE } from "../stems/table";
import type { AirPath } from "./air";
import type { Stereo } from "./dsp/loop";

/** What a scene may ask for while it is rendered. */
export interface Desk {
  /** Another score's stem at its delivered level, rendered first if need be. */
  readonly heard: (stem: StemName) => Stereo;
  /** Keeps what the air brings to an INSIDE, so that it can be held against the model's prediction. */
  readonly record: (stem: StemName, path: AirPath) => void;
}

/** Something a stem must be, measured on it when it is rendered and asserted again at every check. */
export interface Claim {
  readonly name: string;
  readonly least?: number;
  readonly most?: number;
  readonly measure: (stems: (name: StemName) => Stereo) => number;
}

/** How one scene is made: the same input gives the same bits. */
export interface Score {
  /** Its file in `scenes/`. */
  readonly name: string;
  readonly stems: readonly StemName[];
  readonly render: (desk: Desk) => Partial<Record<StemName, Stereo>>;
  readonly claims: readonly Claim[];
}

/** Samples in a stem's loop. */
export const loopOf = (stem: StemName): number => Math.round(STEM_TABLE[stem].loop);
