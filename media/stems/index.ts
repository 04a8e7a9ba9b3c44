/**
 * The table of stems: which sounds a scene is made of.
 *
 * A scene is two stereo stems of the same moment, locked to the sample: WORLD
 * (a hearing person in the room) and INSIDE (whoever it happens to). What
 * sounds only inside is a layer of its own, so that it can come up alone.
 */
import type { AudiogramName } from "./audiograms";
import type { SampleName } from "./samples";

export { AUDIOGRAMS, type Audiogram, type AudiogramName } from "./audiograms";
export { SAMPLES, type Sample, type SampleName } from "./samples";
export { SCENE_TABLE } from "./scenes";
export { STEM_TABLE } from "./table";

export const SCENES = [
  "street",
  "flatbed",
  "bulbs",
  "dark",
  "lunch",
  "house",
  "corridor",
  "chamber",
  "helmet",
  "skull",
  "spacesuit",
  "submarine",
  "stethoscope",
  "mouth",
  "practice",
  "merch",
  "gig",
  "kitchen",
  "rails",
  "ear-mild",
  "ear-steep",
  "ear-sudden",
  "ear-severe",
  "drum",
  "clock",
  "garden",
  "door",
] as const;
export type SceneName = (typeof SCENES)[number];

/** Names of delivered stems: one `media/stems/<name>.webm` and `.m4a` each. */
export const STEMS = [
  "reference",
  "street-world",
  "street-inside",
  "flatbed-world",
  "flatbed-inside",
  "bulbs-world",
  "bulbs-inside",
  "dark-world",
  "dark-inside",
  "lunch-world",
  "lunch-inside",
  "house-world",
  "house-inside",
  "corridor-world",
  "corridor-inside",
  "chamber-world",
  "body-heart",
  "body-blood",
  "body-breath",
  "body-tendon",
  "body-nerve",
  "phrase-world",
  "helmet-inside",
  "skull-inside",
  "spacesuit-inside",
  "submarine-inside",
  "stethoscope-inside",
  "mouth-inside",
  "practice-world",
  "practice-inside",
  "merch-world",
  "merch-inside",
  "gig-world",
  "gig-inside",
  "kitchen-world",
  "kitchen-inside",
  "rails-world",
  "rails-inside",
  "plate-world",
  "ear-mild-inside",
  "ear-steep-inside",
  "ear-sudden-inside",
  "ear-severe-inside",
  "drum-world",
  "drum-inside",
  "clock-world",
  "garden-world",
  "door-world",
] as const;
export type StemName = (typeof STEMS)[number];
export type BodyLayer = Extract<StemName, `body-${string}`>;

export const SAMPLE_RATE = 48_000;

/**
 * Where the loop lies in every delivered file, in seconds: it begins after the
 * pre-roll and is followed by as much of its own beginning again, so that a
 * codec's edges and a decoder's small offset never fall on the seam.
 */
export const LOOP = { preRoll: 0.25, postRoll: 0.25 } as const;

/** Which of the mixer's buses a stem goes to. */
export type Bus = "world" | "inside" | "body" | "gate";

export interface Stem {
  readonly bus: Bus;
  /** Samples at 48 kHz, without the rolls. */
  readonly loop: number;
  /** Integrated loudness of the loop, LUFS, within half a unit; the mixer adds nothing to it. */
  readonly lufs: number;
  /** Rate at which it is encoded, kbit/s: a scene's pair stays under 1 MB. */
  readonly kbps: number;
}

/** What sounds only inside. Levels are those at hearing 1, or when the body has risen. */
export type Layer =
  | {
      readonly kind: "stem";
      readonly stem: StemName;
      /** Seconds of stillness after which it begins to rise, and how long it takes to stand at its level. */
      readonly rises: { readonly at: number; readonly over: number };
    }
  | {
      readonly kind: "tone";
      /** Sine partials: a frequency in Hz and the level of its peak, dBFS, in both ears. */
      readonly partials: readonly { readonly hz: number; readonly dbfs: number }[];
      /** Slow swing of its level, in dB either way and in Hz; no ear rings evenly. */
      readonly swing?: { readonly db: number; readonly hz: number };
    }
  | {
      readonly kind: "noise";
      /** White, independent in each ear; RMS level. */
      readonly dbfs: number;
      /** The one shot it belongs to; without it, every shot of the scene. */
      readonly shot?: string;
    };

export interface Scene {
  readonly world: StemName | null;
  readonly inside: StemName | null;
  readonly layers?: readonly Layer[];
  /** Hearing loss that INSIDE is modelled with, left ear then right; absent where the path alone shapes it. */
  readonly audiogram?: readonly [left: AudiogramName, right: AudiogramName];
  /** How INSIDE was made from WORLD, in a sentence: what its tracks begin with. */
  readonly path: string;
  /** Recordings used, all CC0; empty where everything is synthesised. */
  readonly samples: readonly SampleName[];
}
