import { type Chapter, screens } from "../edl";

export const thirteenYears = {
  slug: "thirteen-years",
  shots: [
    {
      name: "nine-lit",
      length: screens(1.25),
      scene: "bulbs",
      hearing: [0, 0],
      place: ["left", "bottom"],
      card: { facts: ["B01"] },
      cued: true,
    },
    {
      name: "two-lit",
      length: screens(1.25),
      scene: "bulbs",
      hearing: [0, 0],
      place: ["right", "bottom"],
      card: { facts: ["D02"] },
      cued: true,
    },
    {
      name: "ten-lit",
      length: screens(1.25),
      scene: "bulbs",
      hearing: [0.5, 0.5],
      place: ["left", "bottom"],
      card: { facts: ["D01"] },
      cued: true,
    },
    {
      name: "none-lit",
      length: screens(0.75),
      scene: "dark",
      hearing: [1, 1],
      place: ["right", "bottom"],
      cued: true,
    },
    {
      name: "one-lit",
      length: screens(1.75),
      scene: "bulbs",
      hearing: [0, 1],
      place: ["right", "bottom"],
      card: { facts: ["B06", "B07"] },
      cued: true,
    },
  ],
} as const satisfies Chapter;
