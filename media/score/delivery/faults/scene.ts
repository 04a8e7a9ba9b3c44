import { film } from "../../../film";
import { SCENE_TABLE, type Scene, type SceneName, STEM_TABLE, type StemName } from "../../../stems";
import {
  AIR_OCTAVES,
  type EarRecord,
  type Manifest,
  MIX_HEARINGS,
  MIX_OCTAVES,
  OCTAVES,
  type SceneRecord,
} from "../../../stems/measured";
import { CONTAINERS } from "../codec";
import { tolerance } from "../tolerance";

/** How far the middle of a mix may stand from the sum of its powers in an octave, dB. */
const COLORATION = 1.5;
/** What a visitor may have to load for one scene, bytes. */
const BUDGET = 1_000_000;

/** Every stem that a scene loads: both perspectives, and the layers that are stems. */
export const stemsOf = ({ world, inside, layers = [] }: Scene): StemName[] =>
  [world, inside, ...layers.map((l) => (l.kind === "stem" ? l.stem : null))].filter((s) => s !== null);

/**
 * Level in an octave, dBFS, below which nobody hears it: -20 LUFS is played at 72 dBA at most, so that 0 dBFS is some
 * 92 dB SPL and this lies under every threshold of hearing. What is predicted and what is measured may differ there.
 */
const INAUDIBLE = -100;

/** @param most WORLD's own level in each octave with the scene's static gain, dBFS. */
function earFaults(
  side: string,
  { predicted, measured, floor }: EarRecord,
  most: readonly number[],
): string[] {
  return AIR_OCTAVES.flatMap((hz, i) => {
    const nothing = INAUDIBLE - most[i]!;
    const least = Math.max(predicted[i]!, floor[i] ?? Number.NEGATIVE_INFINITY);
    return Math.abs(Math.max(measured[i]!, nothing) - Math.max(least, nothing)) > tolerance(hz)
      ? [`the ${side} ear is left ${measured[i]} dB at ${hz} Hz, its audiogram says ${least}`]
      : [];
  });
}

/** What keeps an air path from being what the scene's audiogram predicts. */
export function airFaults(
  scene: Pick<Scene, "audiogram">,
  air: SceneRecord["air"],
  world: readonly number[] = OCTAVES.map(() => 0),
): string[] {
  if (!scene.audiogram) return air ? ["its air goes through an audiogram that its table does not name"] : [];
  if (!air) return ["names an audiogram, and no air path was held against it"];
  const heard = air.ears.map((e) => e.audiogram);
  if (heard.join() !== scene.audiogram.join())
    return [`hears through ${heard.join(" and ")}, its table says ${scene.audiogram.join(" and ")}`];
  const most = AIR_OCTAVES.map((hz) => world[OCTAVES.indexOf(hz)]! + air.gain);
  return [...earFaults("left", air.ears[0], most), ...earFaults("right", air.ears[1], most)];
}

/** Scenes in which the hearing travels, or stands between; in all others WORLD and INSIDE are only ever cut between. */
const TRAVELS = new Set<SceneName | null>(
  film.cuts
    .filter(({ shot: { hearing } }) => hearing[0] !== hearing[1] || hearing[0] % 1 !== 0)
    .map(({ shot }) => shot.scene),
);

/** What swells or cancels in the middle between WORLD and INSIDE. */
export function mixFaults(mix: SceneRecord["mix"]): string[] {
  const middle = mix?.[MIX_HEARINGS.indexOf(0.5)];
  if (!middle) return ["its mix was never measured"];
  return MIX_OCTAVES.flatMap((hz, i) =>
    Math.abs(middle[i] ?? 0) > COLORATION ? [`halfway, ${hz} Hz stands ${middle[i]} dB off`] : [],
  );
}

function pairFaults(world: StemName, inside: StemName, { stems }: Manifest): string[] {
  const [w, i] = [stems[world], stems[inside]];
  const faults: string[] = [];
  if (STEM_TABLE[world].loop !== STEM_TABLE[inside].loop) faults.push("the pair differs in length");
  if (w && i && i.measured.lufs > w.measured.lufs) faults.push("INSIDE is louder than WORLD");
  return faults;
}

/** Everything that keeps a scene from being what its table says. */
export function sceneFaults(name: SceneName, manifest: Manifest): string[] {
  const scene = SCENE_TABLE[name];
  const record = manifest.scenes[name];
  const stems = stemsOf(scene);
  const faults = CONTAINERS.flatMap((c) => {
    const bytes = stems.reduce((sum, s) => sum + (manifest.stems[s]?.files[c].bytes ?? 0), 0);
    return bytes > BUDGET ? [`asks for ${bytes} bytes of ${c}, ${BUDGET} are allowed`] : [];
  });
  if (!record) return [...faults, "was never measured"];
  if (!scene.world || !scene.inside) return faults;
  return [
    ...faults,
    ...pairFaults(scene.world, scene.inside, manifest),
    ...airFaults(scene, record.air, manifest.stems[scene.world]?.measured.octaves),
    ...(TRAVELS.has(name) ? mixFaults(record.mix) : []),
  ];
}
