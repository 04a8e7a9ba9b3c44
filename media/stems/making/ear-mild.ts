import type { Making } from "./making";
import { plateWorld, quarterTurn } from "./plate";

export const earMild: Making = {
  world: plateWorld,
  inside: [
    {
      what: "Both ears alike",
      from: "processed",
      how: "The hearing model with a mild loss (N2: 20 dB at 250 Hz, 45 at 4 kHz); nothing is filtered after it.",
    },
    quarterTurn,
  ],
};
