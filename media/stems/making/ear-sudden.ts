import type { Making } from "./making";
import { plateWorld, quarterTurn } from "./plate";

export const earSudden: Making = {
  world: plateWorld,
  inside: [
    {
      what: "One ear that hears, one that does not",
      from: "processed",
      how: "The hearing model on the right only: S3, 30 dB at 250 Hz and 80 at 4 kHz, 20 dB down in all; the left loses nothing.",
    },
    quarterTurn,
  ],
};
