import { type Chapter, screens } from "../edl";

export const noDissolve = {
  slug: "no-dissolve",
  shots: [
    {
      name: "two-edges",
      length: screens(2),
      scene: "clock",
      hearing: [0, 0],
      place: ["left", "top"],
      card: { facts: ["K01", "W01"] },
    },
    {
      name: "cut-list",
      length: screens(2),
      scene: "clock",
      hearing: [0, 0],
      place: ["left", "top"],
      card: { facts: ["K02"] },
    },
  ],
} as const satisfies Chapter;
