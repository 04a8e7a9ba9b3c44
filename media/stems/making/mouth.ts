import type { Making } from "./making";
import { phraseTracks } from "./phrase";

export const mouth: Making = {
  world: phraseTracks,
  inside: [
    {
      what: "The phrase behind the teeth",
      from: "processed",
      how: "Two mouths mixed as the jaw moves: shut, formants at 275 and 2150 Hz; open, at 730, 1120 and 2600.",
    },
    {
      what: "The jaw",
      from: "synthesised",
      how: "Opens and shuts at its own uneven pace, 0.7 to 2.6 seconds a turn.",
    },
    {
      what: "Saliva, and the jaw's joint",
      from: "synthesised",
      how: "Clicks of one or two milliseconds while the mouth moves, and five dull steps in bone.",
    },
  ],
};
