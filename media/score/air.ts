import type { StemName } from "../stems";
import type { AudiogramName } from "../stems/audiograms";
import { fromDb, gained, type Stereo } from "./dsp/loop";
import { inside } from "./hearing/model";
import type { Desk } from "./score";

/** How the air reaches an INSIDE: through which ears, at what level, and with what one static gain. */
export interface Ears {
  readonly audiogram: readonly [left: AudiogramName, right: AudiogramName];
  /** Sound level, dB SPL, of 0 dBFS RMS in the scene. */
  readonly spl: number;
  /** The scene's one static gain after the model, dB. */
  readonly db: number;
}
export interface AirPath extends Ears {
  readonly world: Stereo;
  readonly sound: Stereo;
}

/**
 * What the model leaves of a room for an INSIDE, with its static gain, and on record: the check compares it,
 * octave by octave, with what the audiogram predicts. Nothing may be filtered or levelled after it; other paths
 * (bone, body) are added to it.
 */
export function air(desk: Desk, stem: StemName, world: Stereo, ears: Ears): Stereo {
  const sound = gained(inside(world, ears), fromDb(ears.db));
  desk.record(stem, { ...ears, world, sound });
  return sound;
}
