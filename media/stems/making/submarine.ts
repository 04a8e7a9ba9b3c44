import type { Making } from "./making";
import { phraseTracks } from "./phrase";

export const submarine: Making = {
  world: phraseTracks,
  inside: [
    {
      what: "The phrase through water and hull",
      from: "processed",
      how: "32 dB down at its best, between 500 and 1000 Hz; 57 at 125 Hz, 60 at 4 kHz; then brought up to be heard.",
    },
    {
      what: "The hull's ring",
      from: "processed",
      how: "2.4 seconds of it, different at either ear, and four frames between 412 and 1266 Hz that ring longest.",
    },
    {
      what: "The sea, and a plate that takes up strain",
      from: "synthesised",
      how: "Low noise with a tone at 49 Hz, 18 dB under the phrase; four groans in 20 seconds, stick and slip.",
    },
  ],
};
