import type { Chapter } from "../edl";

const BEAT = 15;

// Lengths are whole beats: 15 frames a beat are 96 beats a minute, and each phrase begins on beat one.
export const fromTheInsideOut = {
  slug: "from-the-inside-out",
  shots: [
    {
      name: "helmet",
      length: 20 * BEAT,
      scene: "helmet",
      hearing: [0, 1],
      place: ["left", "bottom"],
      card: { facts: ["S05"] },
      cued: true,
    },
    {
      name: "skull",
      length: 20 * BEAT,
      scene: "skull",
      hearing: [1, 1],
      place: ["low-right", "bottom"],
      card: { facts: ["S05"] },
      cued: true,
    },
    {
      name: "stethoscope",
      length: 24 * BEAT,
      scene: "stethoscope",
      hearing: [1, 1],
      place: ["left", "bottom"],
      card: { facts: ["S06", "W06"] },
      cued: true,
    },
    {
      name: "mouth",
      length: 20 * BEAT,
      scene: "mouth",
      hearing: [1, 1],
      place: ["right", "bottom"],
      card: { facts: ["S06", "W05"] },
      cued: true,
    },
    {
      name: "spacesuit",
      length: 20 * BEAT,
      scene: "spacesuit",
      hearing: [1, 1],
      place: ["left", "bottom"],
      card: { facts: ["S07"] },
      cued: true,
    },
    {
      name: "submarine",
      length: 22 * BEAT,
      scene: "submarine",
      hearing: [1, 1],
      place: ["right", "bottom"],
      card: { facts: ["S07"] },
      cued: true,
    },
  ],
} as const satisfies Chapter;
