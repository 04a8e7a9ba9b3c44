import type { Making } from "./making";

export const dark: Making = {
  world: [
    {
      what: "The relay, falling open",
      from: "synthesised",
      how: "A contactor's armature, its contacts and panel, 2 m off, ahead and to the left; its first edge is at the ear 6 ms after the cut.",
    },
    {
      what: "Glass that cools",
      from: "synthesised",
      how: "Ticks, each bulb with its own note between 2.4 and 4.9 kHz, thinning out over the minute.",
    },
    {
      what: "A bare room",
      from: "processed",
      how: "Eight metres by ten, 0.22 s; its own noise at −68 dBFS before the stem is levelled.",
    },
  ],
  inside: [
    {
      what: "The rail, and bone",
      from: "processed",
      how: "The knock by way of the steel tube, eight modes from 41 Hz, then with the ear canals closed; the same at both ears.",
    },
    {
      what: "One's own floor",
      from: "synthesised",
      how: "Noise that falls off above 220 Hz, 14 dB under the knock's own mean.",
    },
  ],
};
