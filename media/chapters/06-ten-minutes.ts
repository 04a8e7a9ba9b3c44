import { type Chapter, screens } from "../edl";

export const tenMinutes = {
  slug: "ten-minutes",
  shots: [
    {
      name: "corridor",
      length: screens(2.25),
      scene: "corridor",
      hearing: [0, 0],
      place: ["left", "top"],
      card: { facts: ["S03"] },
      counter: { facts: ["W04", "S03"] },
    },
    {
      name: "sit-still",
      length: screens(3),
      scene: "chamber",
      hearing: [0, 0],
      place: ["left", "top"],
      card: { facts: ["S03", "F06", "K04"] },
      stillness: true,
    },
    {
      name: "the-limit",
      length: screens(1.5),
      scene: "chamber",
      hearing: [1, 1],
      place: ["right", "top"],
      card: { facts: ["S04"] },
    },
  ],
} as const satisfies Chapter;
