import { type Chapter, screens } from "../edl";

export const theGig = {
  slug: "the-gig",
  shots: [
    {
      name: "full-light",
      length: screens(2),
      scene: "gig",
      hearing: [0, 0],
      place: ["high-left", "top"],
      card: { facts: ["F10", "C05"] },
    },
    {
      name: "behind-the-kit",
      length: screens(1.25),
      scene: "gig",
      hearing: [0, 0],
      place: ["left", "top"],
    },
    {
      name: "drumhead",
      length: screens(2),
      scene: "gig",
      hearing: [0, 1],
      place: ["right", "top"],
      card: { facts: ["S11"] },
      cued: true,
    },
    {
      name: "floor-only",
      length: screens(1.25),
      scene: "gig",
      hearing: [1, 1],
      place: ["left", "top"],
      card: { facts: ["F04"] },
      cued: true,
    },
  ],
} as const satisfies Chapter;
