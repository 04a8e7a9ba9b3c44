import type { Making } from "./making";
import { phraseTracks } from "./phrase";

export const helmet: Making = {
  world: phraseTracks,
  inside: [
    {
      what: "The phrase under the shell",
      from: "processed",
      how: "Falls by 3 dB at 100 Hz, 15 at 400, 28 at 1600, with 11 dB given back at 245 Hz; a quarter turn late, so that the way in neither swells nor cancels.",
    },
    {
      what: "Own breath",
      from: "synthesised",
      how: "Five breaths in 20 seconds, of chest and throat, 10 dB under the phrase, coloured by the same 245 Hz and by the visor at 1250.",
    },
  ],
};
