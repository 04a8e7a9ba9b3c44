import type { Making } from "./making";

export const clock: Making = {
  world: [
    {
      what: "Escapement",
      from: "synthesised",
      how: "Two beats a second. Each unlocks, slides along a pallet, drops 10 or 13 ms later and recoils: ten partials of steel from 1.9 to 11.6 kHz and a click of a millisecond.",
    },
    {
      what: "Thirty teeth",
      from: "synthesised",
      how: "None of them true: each drops early or late by 0.7 ms on average, and comes round again after thirty seconds. Tock is 22 ms late; the clock does not hang level.",
    },
    {
      what: "Case and gong",
      from: "synthesised",
      how: "Six modes of a wooden case from 142 Hz, which tick and tock light differently, and the rod that strikes the hours, answering a little.",
    },
    {
      what: "Radiator",
      from: "synthesised",
      how: "Water that moves in it at −61 dBFS, and a fin that gives one to four times in four places of the minute.",
    },
    {
      what: "The house",
      from: "synthesised",
      how: "Boards that give, nine times; overhead seven steps in socks, below 90 Hz.",
    },
    {
      what: "The street, behind a shut window",
      from: "synthesised",
      how: "Three cars in a minute, 15 to 19 m off, below 230 Hz.",
    },
    {
      what: "The room",
      from: "processed",
      how: "4.3 × 5.7 × 2.7 m with a carpet and books, 0.5 s; the clock 2.6 m off, to the right.",
    },
  ],
  inside: [],
};
