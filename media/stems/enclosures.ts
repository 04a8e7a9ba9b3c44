import type { Scene, SceneName } from "./index";

type Enclosure = Extract<SceneName, "helmet" | "skull" | "spacesuit" | "submarine" | "stethoscope" | "mouth">;

const enclosure = (name: Enclosure, path: string): Scene => ({
  world: "phrase-world",
  inside: `${name}-inside`,
  made: "One percussive phrase on wood, skin and metal at 96 beats a minute, and a murmur, in an open room.",
  path,
  samples: ["tabla_na", "tabla_te1", "tabla_ke1", "tabla_ghe2"],
});

/** Six ways to hear the same phrase; each is a filter with a reason, kept in the score. */
export const ENCLOSURES: Record<Enclosure, Scene> = {
  helmet: enclosure(
    "helmet",
    "Through a helmet's shell: falling from 50 Hz on, a dip at its resonance, and one's own breath close by.",
  ),
  skull: enclosure("skull", "A microphone in a skull's cavity: its modes, and bone's slope above them."),
  spacesuit: enclosure(
    "spacesuit",
    "Pressure garment and neck ring: no air path, what the suit's frame conducts, and the ventilation of the suit.",
  ),
  submarine: enclosure(
    "submarine",
    "Through water and hull: 30 to 60 dB down, best between 500 and 1000 Hz, with the hull's own ring.",
  ),
  stethoscope: enclosure(
    "stethoscope",
    "Bell, tube and ear tips: 20 to 1000 Hz, with the tube's standing waves.",
  ),
  mouth: enclosure("mouth", "A microphone behind the teeth: the mouth's formants, opening and closing."),
};
