import { Group } from "three";
import { stageMicrophone } from "../sculptures/stage-microphone";
import type { Stage, Vec3 } from "../take";

/** The middle between the two grilles. */
export const BETWEEN: Vec3 = [-0.1, 1.5, 0];

/** Two microphones on stands, face to face, `apart` metres from grille's middle to grille's middle: a conversation and nobody in it. */
export function twoMicrophones(stage: Stage, apart: number): Group {
  const pair = new Group();
  for (const side of [-1, 1]) {
    const microphone = stageMicrophone(stage, BETWEEN[1]);
    microphone.position.set(BETWEEN[0] + (side * apart) / 2, BETWEEN[1], BETWEEN[2]);
    microphone.rotation.y = (-side * Math.PI) / 2;
    pair.add(microphone);
  }
  return pair;
}
