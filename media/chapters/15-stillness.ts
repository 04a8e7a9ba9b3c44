import { type Chapter, screens } from "../edl";

// The silence is a shot of its own: no scene, no words, the whole of its length.
export const stillness = {
  slug: "stillness",
  shots: [
    {
      name: "the-bell",
      length: screens(1.75),
      scene: "garden",
      hearing: [0, 0],
      place: ["left", "top"],
      card: { facts: ["F08", "F09"] },
    },
    {
      name: "silence",
      length: screens(2),
      scene: null,
      hearing: [0, 0],
      place: ["left", "top"],
    },
    {
      name: "one-sentence",
      length: screens(1.25),
      scene: null,
      hearing: [0, 0],
      place: ["right", "top"],
      card: { facts: ["S16"] },
    },
  ],
} as const satisfies Chapter;
