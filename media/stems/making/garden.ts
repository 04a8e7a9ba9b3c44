import type { Making } from "./making";

export const garden: Making = {
  world: [
    {
      what: "A blackbird, and another",
      from: "synthesised",
      how: "Twelve phrases from a tree 12 m off, nine answers from over the roofs: whistles from 1.5 to 2.9 kHz, held, turned over or trilled, then a scratch up to 7 kHz. No phrase is said twice.",
    },
    {
      what: "Great tit, wren, sparrows, wood pigeon",
      from: "synthesised",
      how: "Two-note calls at 4.4 and 3.4 kHz, trills of 10 to 20 notes a second, chirps in three hedges, five coos at 460 Hz from 50 m.",
    },
    {
      what: "Leaves",
      from: "synthesised",
      how: "Two trees: noise whose strength and colour follow gusts of 4 to 17 s, and single leaves that tap.",
    },
    {
      what: "Children, some gardens away",
      from: "synthesised",
      how: "Four voices 42 to 60 m off: calls, laughter, squeals and chatter from a child's glottis through four moving formants, heard mostly by what houses return of them; and a ball.",
    },
    {
      what: "A bell that grates",
      from: "synthesised",
      how: "Hum, prime, tierce, quint and nominal, each split in two: the nominal at 1241 and 1272 Hz beats 31 times a second, in the middle of what an ear finds rough. Eight strokes, then seven.",
    },
    {
      what: "Insects",
      from: "synthesised",
      how: "A bumblebee twice, at 176 and 184 wing-beats a second and 1.1 and 0.8 m, each ear by its own distance; two smaller ones in a hurry.",
    },
    {
      what: "A town far off",
      from: "synthesised",
      how: "Traffic between 60 and 500 Hz, 15 dB under the birds.",
    },
  ],
  inside: [],
};
