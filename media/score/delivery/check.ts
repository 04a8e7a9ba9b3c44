import { existsSync } from "node:fs";
import { SCENE_TABLE, SCENES, STEM_TABLE, STEMS, type StemName } from "../../stems";
import type { Score } from "../score";
import { CONTAINERS } from "./codec";
import { importerIsCurrent } from "./importer";
import { inputsOf } from "./inputs";
import { type Manifest, type StemRecord, sha256, stemFile } from "./manifest";

/** Largest delivered WebM, bytes. */
const CEILING = 330 * 1024;
/** How far a scene's envelope may resemble itself within its loop, and the stems that are a beat or a pulse and so must. */
const RECURRENCE = 0.5;
const PULSED =
  /^(flatbed|practice|gig|phrase|helmet|skull|spacesuit|submarine|stethoscope|mouth|clock|body)-/;
/** A codec may move a quiet stem's loudness by so much, LU. */
const CODEC_DRIFT = 1;

function stemFaults(stem: StemName, record: StemRecord | undefined): string[] {
  if (!record) return ["is not in the manifest"];
  const { measured: m, files } = record;
  const row = STEM_TABLE[stem];
  const faults: string[] = [];
  if (Math.abs(m.lufs - row.lufs) > 0.5) faults.push(`stands at ${m.lufs} LUFS, its table says ${row.lufs}`);
  if (m.truePeak > -3) faults.push(`peaks at ${m.truePeak} dBTP, above -3`);
  if (m.seam > 1) faults.push(`steps over its seam by ${m.seam} of its usual largest step`);
  if (m.silence > 8) faults.push(`holds ${m.silence} exact zeros in a row`);
  if (m.recurrence.peak > RECURRENCE && !PULSED.test(stem))
    faults.push(`repeats itself after ${m.recurrence.lag} s (${m.recurrence.peak})`);
  if (files.webm.bytes > CEILING) faults.push(`is ${files.webm.bytes} bytes as WebM`);
  for (const c of CONTAINERS) {
    const file = stemFile(stem, c);
    if (!existsSync(file)) faults.push(`has no ${c}`);
    else if (sha256(file) !== files[c].sha256) faults.push(`has a ${c} that is not the one delivered`);
    if (Math.abs(files[c].lufs - m.lufs) > CODEC_DRIFT)
      faults.push(`decodes from ${c} at ${files[c].lufs} LUFS, was ${m.lufs}`);
  }
  return faults;
}

function sceneFaults(manifest: Manifest): string[] {
  return SCENES.flatMap((name) => {
    const { world, inside } = SCENE_TABLE[name];
    if (!world || !inside) return [];
    const [w, i] = [manifest.stems[world], manifest.stems[inside]];
    const faults: string[] = [];
    if (STEM_TABLE[world].loop !== STEM_TABLE[inside].loop)
      faults.push(`${name}: the pair differs in length`);
    if (w && i && i.measured.lufs > w.measured.lufs) faults.push(`${name}: INSIDE is louder than WORLD`);
    return faults;
  });
}

function claimFaults(score: Score, manifest: Manifest): string[] {
  const record = manifest.scores[score.name];
  if (!record) return [`${score.name}: was never rendered`];
  const faults =
    record.inputs === inputsOf(score) ? [] : [`${score.name}: its score has changed since it was rendered`];
  for (const { name, least = -Infinity, most = Infinity } of score.claims) {
    const value = record.claims[name];
    if (value === undefined) faults.push(`${score.name}: "${name}" was never measured`);
    else if (value < least || value > most)
      faults.push(`${score.name}: "${name}" is ${value}, not within ${least} to ${most}`);
  }
  return faults;
}

/** Everything that keeps the delivered stems from being what the score says; empty when they are. */
export function faultsOf(scores: readonly Score[], manifest: Manifest): string[] {
  const made = new Set(scores.flatMap((s) => s.stems));
  return [
    ...STEMS.filter((s) => !made.has(s)).map((s) => `${s}: no score makes it`),
    ...(importerIsCurrent() ? [] : ["media/stems/files.ts is not what the delivered stems ask for"]),
    ...scores.flatMap((s) => claimFaults(s, manifest)),
    ...[...made].flatMap((stem) => stemFaults(stem, manifest.stems[stem]).map((f) => `${stem}: ${f}`)),
    ...sceneFaults(manifest),
  ];
}
