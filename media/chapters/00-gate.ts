import { type Chapter, screens } from "../edl";

export const gate = {
  slug: "gate",
  shots: [
    {
      name: "gate",
      length: screens(2),
      scene: null,
      hearing: [0, 0],
      place: ["left", "top"],
    },
  ],
} as const satisfies Chapter;
