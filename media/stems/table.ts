import type { Bus, Stem, StemName } from "./index";

const seconds = (s: number): number => s * 48_000;
/** A pair of a minute must stay under 1 MB: WORLD gets most of it, INSIDE has little above 4 kHz to spend it on. */
const LONG = 40;
const stem = (bus: Bus, loop: number, lufs: number, kbps = 96): Stem => ({
  bus,
  loop: seconds(loop),
  lufs,
  kbps,
});
const world = (loop: number, lufs: number): Stem => stem("world", loop, lufs, loop > LONG ? 80 : 96);
/** A plate rings for seconds: its quiet partials want more than an INSIDE usually does. */
const ear = (lufs: number): Stem => stem("inside", 44, lufs, 88);
const inside = (loop: number, lufs: number): Stem => stem("inside", loop, lufs, loop > LONG ? 48 : 96);
/** Five of them are loaded with one scene, which must stay under 1 MB. */
const body = (loop: number, lufs: number): Stem => stem("body", loop, lufs, 48);

// Loudness is chosen along the film, not scene by scene: nothing louder than
// -45 LUFS is followed by a cut more than 12 LU up. The enclosures come after the
// body at -40, so their phrase stands at -28; the buried kitchen comes before the
// gig at -20, so it stands at -31. One side of the reference is as loud as the whole body: the quietest that ought to be heard.
export const STEM_TABLE: Record<StemName, Stem> = {
  reference: stem("gate", 20, -37),
  "street-world": world(60, -26),
  "street-inside": inside(60, -32),
  "flatbed-world": world(60, -26),
  "flatbed-inside": inside(60, -34),
  "bulbs-world": world(60, -28),
  "bulbs-inside": inside(60, -33),
  // One knock in a minute: its peak bounds it, and not its loudness.
  "dark-world": world(60, -37),
  "dark-inside": inside(60, -40),
  "lunch-world": world(60, -25),
  "lunch-inside": inside(60, -32),
  "house-world": world(60, -28),
  "house-inside": inside(60, -33),
  "corridor-world": world(60, -28),
  "corridor-inside": inside(60, -34),
  "chamber-world": stem("world", 22, -58, 64),
  "body-heart": body(22, -46),
  "body-blood": body(22, -45),
  "body-breath": body(26.4, -45),
  "body-tendon": body(24, -50),
  "body-nerve": stem("body", 20, -49, 64),
  "phrase-world": world(20, -28),
  "helmet-inside": inside(20, -31),
  "skull-inside": inside(20, -31),
  "spacesuit-inside": inside(20, -32),
  "submarine-inside": inside(20, -33),
  "stethoscope-inside": inside(20, -31),
  "mouth-inside": inside(20, -31),
  "practice-world": world(57.6, -26),
  "practice-inside": inside(57.6, -32),
  "merch-world": world(60, -25),
  "merch-inside": inside(60, -31),
  "gig-world": world(40, -20),
  "gig-inside": inside(40, -30),
  "kitchen-world": world(60, -26),
  "kitchen-inside": inside(60, -31),
  "rails-world": world(46, -25),
  "rails-inside": inside(46, -32),
  "plate-world": world(44, -26),
  "ear-mild-inside": ear(-30),
  "ear-steep-inside": ear(-31),
  "ear-sudden-inside": ear(-32),
  "ear-severe-inside": ear(-34),
  "drum-world": world(60, -25),
  "drum-inside": inside(60, -32),
  "clock-world": world(60, -28),
  "garden-world": world(60, -27),
  "door-world": world(60, -28),
};
