import type { Bus, Stem, StemName } from "./index";

const seconds = (s: number): number => s * 48_000;
const stem = (bus: Bus, loop: number, lufs: number): Stem => ({ bus, loop: seconds(loop), lufs });
const world = (loop: number, lufs: number): Stem => stem("world", loop, lufs);
const inside = (loop: number, lufs: number): Stem => stem("inside", loop, lufs);

// Loudness is chosen along the film, not scene by scene: nothing louder than
// -45 LUFS is followed by a cut more than 12 LU up. The enclosures come after the
// body at -40, so their phrase stands at -28; the buried kitchen comes before the
// gig at -20, so it stands at -31.
export const STEM_TABLE: Record<StemName, Stem> = {
  reference: stem("gate", 20, -20),
  "street-world": world(24, -26),
  "street-inside": inside(24, -32),
  "flatbed-world": world(24, -26),
  "flatbed-inside": inside(24, -34),
  "bulbs-world": world(24, -28),
  "bulbs-inside": inside(24, -33),
  "lunch-world": world(24, -25),
  "lunch-inside": inside(24, -32),
  "house-world": world(24, -28),
  "house-inside": inside(24, -33),
  "corridor-world": world(22, -28),
  "corridor-inside": inside(22, -34),
  "chamber-world": world(22, -58),
  "body-heart": stem("body", 22, -46),
  "body-blood": stem("body", 22, -45),
  "body-breath": stem("body", 22, -45),
  "body-tendon": stem("body", 24, -50),
  "body-nerve": stem("body", 20, -49),
  "phrase-world": world(20, -28),
  "helmet-inside": inside(20, -31),
  "skull-inside": inside(20, -31),
  "spacesuit-inside": inside(20, -32),
  "submarine-inside": inside(20, -33),
  "stethoscope-inside": inside(20, -31),
  "mouth-inside": inside(20, -31),
  "practice-world": world(21.6, -25),
  "practice-inside": inside(21.6, -32),
  "merch-world": world(24, -25),
  "merch-inside": inside(24, -31),
  "gig-world": world(20, -20),
  "gig-inside": inside(20, -30),
  "kitchen-world": world(24, -26),
  "kitchen-inside": inside(24, -31),
  "rails-world": world(23, -25),
  "rails-inside": inside(23, -32),
  "plate-world": world(22, -26),
  "ear-mild-inside": inside(22, -30),
  "ear-steep-inside": inside(22, -31),
  "ear-sudden-inside": inside(22, -32),
  "ear-severe-inside": inside(22, -34),
  "drum-world": world(22, -25),
  "drum-inside": inside(22, -32),
  "clock-world": world(22, -28),
  "garden-world": world(24, -27),
  "door-world": world(20, -28),
};
