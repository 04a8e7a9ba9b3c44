import type { Making } from "./making";
import { plateWorld, quarterTurn } from "./plate";

export const earSteep: Making = {
  world: plateWorld,
  inside: [
    {
      what: "Two unequal ears",
      from: "processed",
      how: "The hearing model: left N2 (45 dB lost at 4 kHz), right S2 (95: recruitment to 80, the rest turned down); to 1 kHz the two are one, at 4 kHz the right one has lost 35 dB more.",
    },
    quarterTurn,
  ],
};
