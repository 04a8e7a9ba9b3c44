import type { Making } from "./making";

export const practice: Making = {
  world: [
    {
      what: "Two sticks on a rubber pad",
      from: "synthesised",
      how: "Eight modes of pad and board from 104 Hz, four of each stick, a contact of half a millisecond to one; the two sticks are tuned 5 per cent apart and meet the pad 10 cm apart.",
    },
    {
      what: "What they play",
      from: "synthesised",
      how: "Twenty-four bars of rudiments, no two alike; the left hand 12 per cent softer and 3 ms late; tired arms strike 24 per cent softer, up to 16 ms late, and let the stick fall back.",
    },
    {
      what: "Mechanical metronome",
      from: "synthesised",
      how: "100 a minute, two unequal ticks, every second one 7 ms late; five modes of its case from 214 Hz; its spring under it, 25 dB lower.",
    },
    {
      what: "A count under the breath",
      from: "synthesised",
      how: "Whispered noise through three moving formants, lost where the hands are busy and taken up again; seven breaths.",
    },
    {
      what: "A chair",
      from: "synthesised",
      how: "Five creaks, wood that sticks and slips, where the arms rest.",
    },
    {
      what: "The room, and a road behind its windows",
      from: "processed",
      how: "3.4 by 4.4 by 2.5 metres with a bed in it, 0.34 s at 1 kHz; traffic below 480 Hz.",
    },
  ],
  inside: [
    {
      what: "Each hand up its own arm",
      from: "processed",
      how: "Below 190 Hz, 10 dB up at 48 Hz and 7 at the elbow (88 Hz left, 97 right), 7 dB less of it in the other ear.",
    },
    {
      what: "Metronome and chair, by the floor",
      from: "processed",
      how: "Below 150 Hz, 9 dB up at 78 Hz, 6 dB under the arms.",
    },
    {
      what: "Through the ears",
      from: "processed",
      how: "The room through the hearing model, a moderate to severe loss in both ears (N4).",
    },
    {
      what: "Being still",
      from: "synthesised",
      how: "Noise from 35 to 90 Hz, 28 dB under the arms, slowly swaying.",
    },
  ],
};
