import type { Making } from "./making";

export const rails: Making = {
  world: [
    {
      what: "Forty-six clips",
      from: "processed",
      how: "One a second, two for each of the twenty-three weeks, from sixteen of this documentary's own scenes; none is cut in twice.",
    },
    {
      what: "Levels",
      from: "processed",
      how: "Each clip set to −27 dBFS, then 4 dB up (the gig) to 5 dB down (the corridor).",
    },
    {
      what: "The cuts",
      from: "processed",
      how: "Hard; two milliseconds of slope against a click.",
    },
  ],
  inside: [
    {
      what: "Through the ears",
      from: "processed",
      how: "The whole cut through the hearing model, N4 on both sides; nothing is filtered after it.",
    },
    {
      what: "One long low noise",
      from: "processed",
      how: "The same clips let fall into a hollow of 16 × 30 × 11 m that holds its bass for 5.5 s: 48 to 240 Hz, each clip still there when the third after it comes.",
    },
    {
      what: "Its upper edge",
      from: "processed",
      how: "The hollow again from 200 to 900 Hz, 10 dB below.",
    },
  ],
};
