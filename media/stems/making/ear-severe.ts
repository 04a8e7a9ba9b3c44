import type { Making } from "./making";
import { plateWorld, quarterTurn } from "./plate";

export const earSevere: Making = {
  world: plateWorld,
  inside: [
    {
      what: "What is left of the air",
      from: "processed",
      how: "The hearing model with a severe loss (N6: 75 dB at 250 Hz, 100 at 4 kHz; recruitment to 80, the rest turned down).",
    },
    {
      what: "What the skull is given",
      from: "processed",
      how: "The plate through bone: strongest at 125 to 250 Hz, falling by 9 dB an octave above 420 Hz, the same in both ears, and louder than the air that is left.",
    },
    quarterTurn,
  ],
};
