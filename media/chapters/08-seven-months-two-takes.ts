import { type Chapter, screens } from "../edl";

export const sevenMonthsTwoTakes = {
  slug: "seven-months-two-takes",
  shots: [
    {
      name: "six-or-seven",
      length: screens(2.25),
      scene: "practice",
      hearing: [0, 0],
      place: ["left", "top"],
      card: { facts: ["L02", "C05"] },
      counter: { facts: ["C05", "W09"] },
    },
    {
      name: "turned-monitor",
      length: screens(1.75),
      scene: "practice",
      hearing: [0, 1],
      place: ["right", "top"],
      card: { facts: ["C06", "A01"] },
    },
    {
      name: "two-takes",
      length: screens(1.75),
      scene: "practice",
      hearing: [1, 1],
      place: ["left", "top"],
      card: { facts: ["A01", "A02", "A03"] },
    },
  ],
} as const satisfies Chapter;
