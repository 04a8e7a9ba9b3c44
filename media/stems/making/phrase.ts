import type { Track } from "./making";

/** The phrase in the open room, which all six enclosures hear. */
export const phraseTracks: readonly Track[] = [
  {
    what: "Skins",
    from: "recorded",
    how: "Eight tabla strokes in turn, tuned within 0.6 per cent, damped to 0.1 to 0.16 s; the first of them on the loop's first sample.",
  },
  {
    what: "Wood",
    from: "synthesised",
    how: "Two blocks of five modes, the lower at 465 Hz, the higher at 612.",
  },
  {
    what: "Metal",
    from: "synthesised",
    how: "A brake drum: eleven modes from 1130 Hz, three of them in pairs that beat.",
  },
  {
    what: "A murmur",
    from: "synthesised",
    how: "Three talkers at the far side, in no language, their consonants soft.",
  },
  {
    what: "The room",
    from: "processed",
    how: "Six by seven by three metres, its tail 0.32 s; eight bars at 96 a minute, none of them the same.",
  },
];
