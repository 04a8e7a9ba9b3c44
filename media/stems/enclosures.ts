import type { Scene, SceneName } from "./index";

type Enclosure = Extract<SceneName, "helmet" | "skull" | "spacesuit" | "submarine" | "stethoscope" | "mouth">;

const enclosure = (name: Enclosure, path: string): Scene => ({
  world: "phrase-world",
  inside: `${name}-inside`,
  path,
  samples: [
    "tabla_na",
    "tabla_na_s",
    "tabla_te1",
    "tabla_te2",
    "tabla_ke1",
    "tabla_ke2",
    "tabla_ghe1",
    "tabla_ghe2",
  ],
});

/** Six ways to hear the same phrase; each is a filter with a reason, kept in the score. */
export const ENCLOSURES: Record<Enclosure, Scene> = {
  helmet: enclosure(
    "helmet",
    "Through a helmet's shell: falling from 50 Hz on, giving some back at 245 Hz where the air under it resonates, and one's own breath close by.",
  ),
  skull: enclosure(
    "skull",
    "A microphone in a skull's cavity: a Helmholtz resonance at 255 Hz, standing waves from 1143 Hz on, little below and nothing of one's own.",
  ),
  spacesuit: enclosure(
    "spacesuit",
    "Pressure garment and neck ring: no air path, what the suit's frame conducts, and the ventilation of the suit.",
  ),
  submarine: enclosure(
    "submarine",
    "Through water and hull: 30 to 60 dB down, best between 500 and 1000 Hz, with a hull that rings for 2.4 s.",
  ),
  stethoscope: enclosure(
    "stethoscope",
    "Bell, tube and ear tips: 22 to 900 Hz, a standing wave every 286 Hz, and faintly the heart under the bell.",
  ),
  mouth: enclosure(
    "mouth",
    "A microphone behind the teeth: the formants of a mouth that opens and shuts, saliva and the jaw's joint.",
  ),
};
