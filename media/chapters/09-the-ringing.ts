import { type Chapter, screens } from "../edl";

export const theRinging = {
  slug: "the-ringing",
  shots: [
    {
      name: "merch-table",
      length: screens(1.75),
      scene: "merch",
      hearing: [0, 0],
      place: ["left", "top"],
      card: { facts: ["S08"] },
    },
    {
      name: "the-ring",
      length: screens(1.75),
      scene: "merch",
      hearing: [0, 1],
      place: ["right", "top"],
      card: { facts: ["S10", "W03"] },
    },
    {
      name: "earpiece",
      length: screens(1.75),
      scene: "merch",
      hearing: [1, 1],
      place: ["left", "top"],
      card: { facts: ["S09", "A04"] },
    },
    {
      name: "off-balance",
      length: screens(1.75),
      scene: "merch",
      hearing: [1, 1],
      place: ["right", "top"],
      card: { facts: ["A05", "S09"] },
    },
  ],
} as const satisfies Chapter;
