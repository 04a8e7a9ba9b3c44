import type { Making } from "./making";
import { phraseTracks } from "./phrase";

export const spacesuit: Making = {
  world: phraseTracks,
  inside: [
    {
      what: "The phrase up the suit's frame",
      from: "processed",
      how: "No air path: 3 dB down at 125 Hz, 33 at 500, 56 at 2 kHz, with the frame's own resonance at 158 Hz.",
    },
    {
      what: "The fan",
      from: "synthesised",
      how: "Noise between 200 and 1100 Hz with tones at 233 and 466 Hz, 14 dB under the phrase, swaying by 8 per cent.",
    },
  ],
};
