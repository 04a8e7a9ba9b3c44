import { type Chapter, screens } from "../edl";

export const whatIsLeft = {
  slug: "what-is-left",
  shots: [
    {
      name: "street",
      length: screens(2),
      scene: "street",
      hearing: [0, 1],
      place: ["left", "top"],
      card: { facts: ["L01", "F01"] },
    },
    {
      name: "light-off",
      length: screens(1.75),
      scene: "street",
      hearing: [1, 1],
      place: ["right", "top"],
      card: { facts: ["F04", "K03", "F01"] },
    },
  ],
} as const satisfies Chapter;
