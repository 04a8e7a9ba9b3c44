import { LOOP, SAMPLE_RATE, type SceneName, type Stem, type StemName } from "@/media/stems";
import type { SceneTable } from "./mix";

/** Bytes of decoded sound that the documentary holds at any moment, at the most. */
export const DECODED_MOST = 120e6;
/**
 * What is left of that for scenes: the gate's reference sound and the noise of one shot, which is made while
 * it plays, may stand beside them.
 */
export const SCENES_MOST = 106e6;

/** Two channels of 32-bit samples, as every browser decodes. */
const BYTES_A_SAMPLE = 2 * 4;

/** Bytes that a stem takes once it is decoded, its rolls with it. */
export function decodedBytes({ loop }: Stem): number {
  return (loop + (LOOP.preRoll + LOOP.postRoll) * SAMPLE_RATE) * BYTES_A_SAMPLE;
}

/** A scene's two perspectives, WORLD first, as far as it has them. */
export function pairOf(scenes: SceneTable, scene: SceneName): StemName[] {
  return [scenes[scene].world, scenes[scene].inside].filter((name) => name !== null);
}

/** All delivered stems of a scene: its pair, then its layers. */
export function stemsOf(scenes: SceneTable, scene: SceneName): StemName[] {
  const layers = (scenes[scene].layers ?? []).flatMap((layer) => (layer.kind === "stem" ? [layer.stem] : []));
  return [...pairOf(scenes, scene), ...layers];
}

/** Tells what scenes weigh together, decoded, in bytes; a stem that two of them share is counted once. */
export function scale(scenes: SceneTable, stems: Readonly<Record<StemName, Stem>>) {
  return (together: readonly SceneName[]): number => {
    const names = new Set(together.flatMap((scene) => stemsOf(scenes, scene)));
    let bytes = 0;
    for (const name of names) bytes += decodedBytes(stems[name]);
    return bytes;
  };
}
