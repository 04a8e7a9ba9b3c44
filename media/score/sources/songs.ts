import type { Bar } from "./kit";

/** A song of two players: a drummer's bars, and for each a guitar's sixteen steps: semitones held, m for a muted root, - to hold, . to rest. */
export interface Song {
  readonly bpm: number;
  /** Open string, Hz. */
  readonly root: number;
  readonly bars: readonly (readonly [guitar: string, drums: Bar])[];
}

const CRAWL: Bar = { kick: "9.....9...9.....", snare: "........9.......", ride: "8...7...8...7..." };
const CRAWL_FILL: Bar = {
  kick: "9.....9.........",
  snare: "........9....789",
  floor: "..........9.8...",
  ride: "8...7...........",
};
const HAMMER: Bar = { kick: "9.9.9.9.9.9.9.9.", snare: "....9.......9..4", crash: "9.......7......." };
const HAMMER_TURN: Bar = {
  kick: "9.9.9.99........",
  snare: "....9...8.889999",
  high: "..........9.....",
  crash: "9...............",
};
const STOMP: Bar = { kick: "9..9....9..9..7.", snare: "....9.......9...", ride: "9.8.9.8.9.8.9.8." };
const STOMP_OPEN: Bar = { kick: "9..9....9.......", snare: "....9.....3.9...", china: "9.......9......." };

export const SONGS: readonly Song[] = [
  {
    bpm: 63,
    root: 36.7,
    bars: [
      ["0---------0---1-", CRAWL],
      ["0-----------3-1-", CRAWL],
      ["0---------0-m-m-", CRAWL],
      ["5-------3---1---", CRAWL_FILL],
      ["0---------0---1-", CRAWL],
      ["6---------5-----", CRAWL_FILL],
    ],
  },
  {
    bpm: 148,
    root: 41.2,
    bars: [
      ["mmm0--mmm1--mm3-", HAMMER],
      ["mmm0--mmm6--5-3-", HAMMER],
      ["mmm0--mmm1--mm3-", HAMMER],
      ["8---7---5---3-1-", HAMMER_TURN],
      ["0-------mm0-----", HAMMER],
      ["mmm0--mmm1--mm3-", HAMMER],
      ["mmm0--mmm1--6-5-", HAMMER],
      ["0---..0---..0-0-", HAMMER_TURN],
      ["mmm0--mmm1--mm3-", HAMMER],
      ["mmm0--mmm6--8-7-", HAMMER],
      ["mmm0--mmm1--mm3-", HAMMER_TURN],
    ],
  },
  {
    bpm: 96,
    root: 34.65,
    bars: [
      ["m-m-0---m-m-3-1-", STOMP],
      ["m-m-0---m-m-6---", STOMP],
      ["m-m-0---m-m-3-1-", STOMP_OPEN],
      ["5-----3-----1---", STOMP_OPEN],
      ["m-m-0---m-m-3-1-", STOMP],
      ["0---------------", { crash: "9...............", kick: "9..............." }],
      ["----------------", { snare: "............6.89" }],
      ["m-m-0---m-m-8---", STOMP_OPEN],
      ["m-m-0---m-m-3-1-", STOMP],
    ],
  },
];
