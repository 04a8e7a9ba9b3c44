import { type Chapter, screens } from "../edl";

// Equal lengths: the offer falls exactly at half of the chapter.
export const halfwayThroughLunch = {
  slug: "halfway-through-lunch",
  shots: [
    {
      name: "two-names",
      length: screens(1.75),
      scene: "lunch",
      hearing: [0, 0],
      place: ["left", "top"],
      card: { facts: ["C01", "F02", "L02"] },
    },
    {
      name: "the-offer",
      length: screens(1.75),
      scene: "lunch",
      hearing: [0, 1],
      place: ["right", "top"],
      card: { facts: ["C02"] },
    },
  ],
} as const satisfies Chapter;
