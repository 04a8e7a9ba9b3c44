import type { Making } from "./making";
import { phraseTracks } from "./phrase";

export const skull: Making = {
  world: phraseTracks,
  inside: [
    {
      what: "The phrase in the braincase",
      from: "processed",
      how: "1.4 litres behind 9 square centimetres of openings: a Helmholtz resonance at 255 Hz, standing waves at 1143, 1480 and 2286 Hz; each rings after the blow, never before it.",
    },
    {
      what: "Both ears alike",
      from: "processed",
      how: "One microphone in the middle; nothing of anyone's own is added.",
    },
  ],
};
