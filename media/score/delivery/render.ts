import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { SCENE_TABLE, SCENES, type SceneName, type StemName } from "../../stems";
import type { Container, Delivered, Manifest, SceneRecord, StemRecord } from "../../stems/measured";
import { STEM_TABLE } from "../../stems/table";
import type { Stereo } from "../dsp/loop";
import { loudness } from "../measure/loudness";
import { coloration, worse } from "../measure/mix";
import { truePeak } from "../measure/peak";
import type { Claim, Score } from "../score";
import { CONTAINERS, coded, decode, encode } from "./codec";
import { earshot } from "./earshot";
import { inputsOf } from "./inputs";
import { pictureFile, sha256, stemFile } from "./manifest";
import type { Performance } from "./master";
import { codecLoss, measure, round } from "./measured";
import { draw } from "./picture";

/** Told what is being done, for whoever waits. */
export type Tell = (doing: string) => void;
type Decoded = (stem: StemName, container: Container) => Stereo;

function stemRecord(score: Score, stem: StemName, x: Stereo, decoded: Decoded): StemRecord {
  const measured = measure(x);
  const delivered = (c: Container): Delivered => {
    const file = stemFile(stem, c);
    encode(x, c, STEM_TABLE[stem].kbps, file);
    const back = decoded(stem, c);
    return {
      bytes: statSync(file).size,
      sha256: sha256(file),
      lufs: round(loudness(back)),
      truePeak: round(truePeak(back)),
      loss: codecLoss(measured.octaves, back),
    };
  };
  const picture = pictureFile(stem);
  mkdirSync(dirname(picture), { recursive: true });
  draw(x, picture);
  return {
    score: score.name,
    measured,
    files: { webm: delivered("webm"), m4a: delivered("m4a") },
    spectrogram: { bytes: statSync(picture).size, sha256: sha256(picture) },
  };
}

/** Scenes whose INSIDE, or only stem, a score makes. */
const scenesOf = (score: Score): SceneName[] =>
  SCENES.filter((name) => {
    const stem = SCENE_TABLE[name].inside ?? SCENE_TABLE[name].world;
    return stem !== null && score.stems.includes(stem);
  });

function sceneRecord(name: SceneName, { masters, airs }: Performance, decoded: Decoded): SceneRecord {
  const { world, inside } = SCENE_TABLE[name];
  if (!world || !inside) return {};
  const air = airs.get(inside);
  const whole = masters[world];
  const mixes = CONTAINERS.map((c) => coloration(decoded(world, c), decoded(inside, c)));
  const mix = mixes[0]!.map((row, h) => row.map((_, o) => round(worse(...mixes.map((m) => m[h]![o]!)))));
  if (!air) return { mix };
  const codecs = {
    containers: CONTAINERS,
    world: (c: Container) => decoded(world, c),
    inside: (x: Stereo, c: Container) => coded(x, c, STEM_TABLE[inside].kbps),
  };
  return { mix, air: earshot(whole ?? decoded(world, "webm"), air, codecs) };
}

const claimRecord = (claim: Claim, of: (stem: StemName) => Stereo) => ({
  name: claim.name,
  value: round(claim.measure(of), 3),
  ...(claim.least === undefined ? {} : { least: claim.least }),
  ...(claim.most === undefined ? {} : { most: claim.most }),
});

/** Encodes, measures and pictures what was performed; returns what the manifest says of it. */
export function deliver(
  score: Score,
  scores: readonly Score[],
  performance: Performance,
  tell: Tell,
): Manifest {
  const of = (stem: StemName): Stereo => performance.masters[stem] as Stereo;
  const heard = new Map<string, Stereo>();
  const decoded: Decoded = (stem, c) => {
    const file = stemFile(stem, c);
    const back = heard.get(file) ?? decode(file, STEM_TABLE[stem].loop);
    heard.set(file, back);
    return back;
  };
  const stems = score.stems.map((stem) => {
    tell(stem);
    return [stem, stemRecord(score, stem, of(stem), decoded)];
  });
  const scenes = scenesOf(score).map((name) => {
    tell(`${name}: ears and mix`);
    return [name, sceneRecord(name, performance, decoded)];
  });
  tell("claims");
  const claims = score.claims.map((claim) => claimRecord(claim, of));
  return {
    scores: { [score.name]: { inputs: inputsOf(score, scores), claims } },
    stems: Object.fromEntries(stems) as Manifest["stems"],
    scenes: Object.fromEntries(scenes) as Manifest["scenes"],
  };
}
