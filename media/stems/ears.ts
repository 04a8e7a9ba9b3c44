import type { AudiogramName } from "./audiograms";
import type { Scene, SceneName } from "./index";

type Ear = Extract<SceneName, `ear-${string}`>;

const ear = (name: Ear, audiogram: readonly [AudiogramName, AudiogramName], loss: string): Scene => ({
  world: "plate-world",
  inside: `${name}-inside`,
  audiogram,
  path: `The same plate through the hearing model: ${loss}.`,
  samples: [],
});

/** The same plate as four people might hear it; no two alike. */
export const EARS: Record<Ear, Scene> = {
  "ear-mild": ear("ear-mild", ["N2", "N2"], "mild, N2, both ears"),
  "ear-steep": ear("ear-steep", ["N2", "S2"], "steep, S2, in the right ear; the left a little better, N2"),
  "ear-sudden": ear("ear-sudden", ["none", "S3"], "sudden and sloping, S3, in the right ear; the left hears"),
  "ear-severe": ear(
    "ear-severe",
    ["N6", "N6"],
    "severe, N6, its recruitment kept to 80 dB, and mostly what bone is given of it",
  ),
};
