import type { StemName } from "../../../stems";

/**
 * Why a stem may be heard to come round again. A beat or a pulse recurs because that is what it is; a passage is
 * played whole and then again, as music is; what is steady has nothing in it to recognise, which is measured.
 */
export interface Recurring {
  readonly kind: "beat" | "passage" | "steady";
  readonly why: string;
}
const beat = (why: string): Recurring => ({ kind: "beat", why });
const passage = (why: string): Recurring => ({ kind: "passage", why });
const steady = (why: string): Recurring => ({ kind: "steady", why });

const phrase = beat("one phrase at 96 beats a minute, heard six ways");
const plate = passage("the plate's tones in their order, as long as the sand takes to draw them");
const body = beat("a pulse, or a breath");

/** Every stem that may recur within a minute, and why; all others are a minute long and never resemble themselves. */
export const RECURRING: Partial<Record<StemName, Recurring>> = {
  reference: steady("pulses of pink noise to set a level by"),
  "chamber-world": steady("the noise that is left in a chamber"),
  "gig-world": beat("a song at 144 beats a minute"),
  "gig-inside": beat("a song at 144 beats a minute"),
  "practice-world": beat("rudiments against a metronome at 100 a minute"),
  "practice-inside": beat("rudiments against a metronome at 100 a minute"),
  "rails-world": beat("a clip a second"),
  "rails-inside": beat("a clip a second"),
  "clock-world": beat("a clock"),
  "house-world": beat("a pendulum clock in the next room"),
  "house-inside": beat("the same clock, by way of the floor"),
  "drum-world": beat("a drum"),
  "drum-inside": beat("a drum"),
  "phrase-world": phrase,
  "helmet-inside": phrase,
  "skull-inside": phrase,
  "spacesuit-inside": phrase,
  "submarine-inside": phrase,
  "stethoscope-inside": phrase,
  "mouth-inside": phrase,
  "plate-world": plate,
  "ear-mild-inside": plate,
  "ear-steep-inside": plate,
  "ear-sudden-inside": plate,
  "ear-severe-inside": plate,
  "body-heart": body,
  "body-blood": body,
  "body-breath": body,
  "body-tendon": passage("a neck that creaks and knocks ten times in 24 s"),
  "body-nerve": steady("a hiss"),
};
