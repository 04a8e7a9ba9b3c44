import { type Chapter, screens } from "../edl";

export const thirtySeconds = {
  slug: "thirty-seconds",
  shots: [
    {
      name: "the-meeting",
      length: screens(2),
      scene: "flatbed",
      hearing: [0, 0],
      place: ["left", "top"],
      card: { facts: ["B02", "B01"] },
    },
    {
      name: "the-footage",
      length: screens(1.5),
      scene: "flatbed",
      hearing: [0, 0.6],
      place: ["right", "top"],
      card: { facts: ["B04"] },
    },
    {
      name: "machine-stops",
      length: screens(1.75),
      scene: "flatbed",
      hearing: [1, 1],
      place: ["left", "top"],
      card: { facts: ["B03", "B05"] },
    },
  ],
} as const satisfies Chapter;
