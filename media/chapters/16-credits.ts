import { type Chapter, screens } from "../edl";

export const credits = {
  slug: "credits",
  shots: [
    {
      name: "credits",
      length: screens(2.5),
      scene: "door",
      hearing: [0, 0],
      place: ["left", "top"],
    },
  ],
} as const satisfies Chapter;
