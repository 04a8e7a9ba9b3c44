import type { Scene, SceneName, StemName } from "@/media/stems";
import { type Frame, hearingAt } from "../playhead/frame";

/** A tone or a noise that is made here and not delivered, by its place in its scene's layers. */
export type RingingName = `${SceneName}:${number}`;
/** Everything that has a level of its own. */
export type VoiceName = StemName | RingingName;

export type SceneTable = Readonly<Record<SceneName, Scene>>;

export interface MixOptions {
  /** Whether tones and noises that only he hears are heard. */
  readonly ringing: boolean;
  /** Where the visitor wants the hearing to stand, whatever the shot says: 0 is WORLD, 1 is INSIDE. */
  readonly hearing?: 0 | 1 | undefined;
}

/** What is to be heard at one frame. */
export interface Levels {
  /** The presented cut's index: the mixer cuts where it changes. */
  readonly cut: number;
  /** What the visitor has set: the mixer cuts where this changes, too. */
  readonly set: string;
  /** `null` is digital silence. */
  readonly scene: SceneName | null;
  /** The scene begins at its first sample. */
  readonly cued: boolean;
  /** Linear gains, 0 to 1, of what is heard; a voice that is not named is silent. */
  readonly gains: ReadonlyMap<VoiceName, number>;
}

/**
 * Equal power between the two perspectives: cos² + sin² = 1, so that the room keeps its loudness while the
 * hearing travels between two stems that have little in common.
 * @param hearing 0 is WORLD, 1 is INSIDE
 */
export function perspectives(hearing: number): { world: number; inside: number } {
  if (hearing <= 0) return { world: 1, inside: 0 };
  if (hearing >= 1) return { world: 0, inside: 1 };
  return { world: Math.cos((hearing * Math.PI) / 2), inside: Math.sin((hearing * Math.PI) / 2) };
}

/** How far a layer of the body has risen, 0 to 1; the square is slow to be noticed and has no edge. */
export function risen({ at, over }: { at: number; over: number }, still: number): number {
  const share = Math.min(Math.max((still - at) / over, 0), 1);
  return share * share;
}

export const ringingName = (scene: SceneName, layer: number): RingingName => `${scene}:${layer}`;

/** What a frame sounds like. */
export function mix(
  { cut, t, still }: Frame,
  { ringing, hearing: wished }: MixOptions,
  table: SceneTable,
): Levels {
  const { shot } = cut;
  const gains = new Map<VoiceName, number>();
  const levels = {
    cut: cut.index,
    scene: shot.scene,
    cued: shot.cued === true,
    set: `${wished} ${ringing}`,
    gains,
  };
  if (shot.scene === null) return levels;

  const scene = table[shot.scene];
  const { world, inside } = perspectives(wished ?? hearingAt(shot.hearing, t));
  if (scene.world && world > 0) gains.set(scene.world, world);
  if (scene.inside && inside > 0) gains.set(scene.inside, inside);
  for (const [index, layer] of (scene.layers ?? []).entries()) {
    if (layer.kind === "stem") {
      const gain = shot.stillness && wished === undefined ? risen(layer.rises, still) : inside;
      if (gain > 0) gains.set(layer.stem, gain);
      continue;
    }
    const elsewhere = layer.kind === "noise" && layer.shot !== undefined && layer.shot !== shot.name;
    if (ringing && inside > 0 && !elsewhere) gains.set(ringingName(shot.scene, index), inside);
  }
  return levels;
}
