import { type Chapter, screens } from "../edl";

export const betTheFarm = {
  slug: "bet-the-farm",
  shots: [
    {
      name: "the-stake",
      length: screens(1.75),
      scene: "house",
      hearing: [0, 0],
      place: ["left", "top"],
      card: { facts: ["C03", "C04"] },
    },
    {
      name: "joes-premise",
      length: screens(1.75),
      scene: "house",
      hearing: [0, 1],
      place: ["right", "top"],
      card: { facts: ["F05", "F06"] },
    },
    {
      name: "two-chairs",
      length: screens(1),
      scene: "house",
      hearing: [1, 1],
      place: ["right", "top"],
    },
  ],
} as const satisfies Chapter;
