import type { Making } from "./making";
import { phraseTracks } from "./phrase";

export const stethoscope: Making = {
  world: phraseTracks,
  inside: [
    {
      what: "The phrase down the tube",
      from: "processed",
      how: "22 to 900 Hz, the bell's membrane favouring 82 Hz, and a standing wave every 286 Hz, as 60 cm of tube there and back.",
    },
    {
      what: "The heart under the bell",
      from: "synthesised",
      how: "Sixty-six beats a minute, 24 to 240 Hz, 13 dB under the phrase.",
    },
  ],
};
