import { type Chapter, screens } from "../edl";

export const notSilence = {
  slug: "not-silence",
  shots: [
    {
      name: "ear-one",
      length: screens(1.5),
      scene: "ear-mild",
      hearing: [1, 1],
      place: ["left", "top"],
      card: { facts: ["S01"] },
    },
    {
      name: "ear-two",
      length: screens(1),
      scene: "ear-steep",
      hearing: [1, 1],
      place: ["right", "top"],
    },
    {
      name: "ear-three",
      length: screens(1),
      scene: "ear-sudden",
      hearing: [1, 1],
      place: ["left", "top"],
      card: { facts: ["S02"] },
    },
    {
      name: "ear-four",
      length: screens(1),
      scene: "ear-severe",
      hearing: [1, 1],
      place: ["right", "top"],
    },
    {
      name: "hand-drum",
      length: screens(1.75),
      scene: "drum",
      hearing: [0, 1],
      place: ["right", "top"],
      card: { facts: ["F07", "W10"] },
    },
  ],
} as const satisfies Chapter;
