import { type Chapter, screens } from "../edl";

// Eight jolts, each as short as a hand on a wheel allows.
export const twentyThreeWeeks = {
  slug: "twenty-three-weeks",
  shots: [
    {
      name: "conversation-loud",
      length: screens(1),
      scene: "lunch",
      hearing: [0, 0],
      place: ["right", "top"],
      card: { facts: ["S15"] },
    },
    {
      name: "conversation-buried",
      length: screens(0.6),
      scene: "lunch",
      hearing: [1, 1],
      place: ["right", "top"],
    },
    {
      name: "traffic-loud",
      length: screens(0.6),
      scene: "street",
      hearing: [0, 0],
      place: ["right", "top"],
    },
    {
      name: "traffic-buried",
      length: screens(0.6),
      scene: "street",
      hearing: [1, 1],
      place: ["right", "top"],
    },
    {
      name: "blender-loud",
      length: screens(0.6),
      scene: "kitchen",
      hearing: [0, 0],
      place: ["right", "top"],
    },
    {
      name: "blender-buried",
      length: screens(0.6),
      scene: "kitchen",
      hearing: [1, 1],
      place: ["right", "top"],
    },
    {
      name: "drums-loud",
      length: screens(0.6),
      scene: "gig",
      hearing: [0, 0],
      place: ["right", "top"],
    },
    {
      name: "drums-buried",
      length: screens(0.6),
      scene: "gig",
      hearing: [1, 1],
      place: ["right", "top"],
    },
    {
      name: "all-rails",
      length: screens(2.5),
      scene: "rails",
      hearing: [0, 0.4],
      place: ["left", "top"],
      card: { facts: ["S13", "S14", "W12"] },
      counter: { facts: ["W11", "S13"] },
    },
    {
      name: "one-rail",
      length: screens(1.75),
      scene: "rails",
      hearing: [1, 1],
      place: ["left", "top"],
      card: { facts: ["B08"] },
    },
  ],
} as const satisfies Chapter;
