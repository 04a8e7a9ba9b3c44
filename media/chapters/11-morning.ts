import { type Chapter, screens } from "../edl";

export const morning = {
  slug: "morning",
  shots: [
    {
      name: "breakfast",
      length: screens(1.5),
      scene: "kitchen",
      hearing: [0, 0],
      place: ["left", "top"],
      card: { facts: ["L03", "S12"] },
    },
    {
      name: "worktop",
      length: screens(1),
      scene: "kitchen",
      hearing: [1, 1],
      place: ["right", "top"],
    },
    {
      name: "from-within",
      length: screens(2),
      scene: "kitchen",
      hearing: [0, 1],
      place: ["right", "top"],
      card: { facts: ["S12", "L03", "L02"] },
    },
  ],
} as const satisfies Chapter;
