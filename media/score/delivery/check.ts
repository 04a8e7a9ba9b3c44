import { SCENE_TABLE, SCENES, STEMS } from "../../stems";
import type { ClaimRecord, Manifest } from "../../stems/measured";
import type { Claim, Score } from "../score";
import { sceneFaults, stemsOf } from "./faults/scene";
import { fileFaults, stemFaults } from "./faults/stem";
import { staleImporters } from "./importer";
import { inputsOf } from "./inputs";

/** Claims that do not hold, or that nobody measured; by the bounds that the score states now. */
export function claimFaults(claims: readonly Claim[], measured: readonly ClaimRecord[]): string[] {
  return claims.flatMap(({ name, least = -Infinity, most = Infinity }) => {
    const value = measured.find((m) => m.name === name)?.value;
    if (value === undefined) return [`"${name}" was never measured`];
    return value >= least && value <= most ? [] : [`"${name}" is ${value}, not within ${least} to ${most}`];
  });
}

/** Scores that were not rendered as they now are. */
export const isStale = (score: Score, scores: readonly Score[], manifest: Manifest): boolean =>
  manifest.scores[score.name]?.inputs !== inputsOf(score, scores);

/** Everything that keeps the delivered stems from being what the score says; empty when they are. */
export function faultsOf(scores: readonly Score[], manifest: Manifest): string[] {
  const made = new Set(scores.flatMap((s) => s.stems));
  // What was measured on another score's sound says nothing of this one's.
  const stale = scores.filter((s) => isStale(s, scores, manifest));
  const old = new Set(stale.flatMap((s) => s.stems));
  const under = (name: string, faults: readonly string[]): string[] => faults.map((f) => `${name}: ${f}`);
  return [
    ...STEMS.filter((s) => !made.has(s)).map((s) => `${s}: no score makes it`),
    ...staleImporters().map((file) => `${file} is not what the delivered stems ask for`),
    ...stale.map((s) => `${s.name}: its score has changed since it was rendered`),
    ...scores
      .filter((s) => !stale.includes(s))
      .flatMap((s) => under(s.name, claimFaults(s.claims, manifest.scores[s.name]?.claims ?? []))),
    ...STEMS.filter((s) => !old.has(s)).flatMap((stem) => {
      const record = manifest.stems[stem];
      if (!record) return under(stem, ["is not in the manifest"]);
      return under(stem, [...stemFaults(stem, record), ...fileFaults(stem, record)]);
    }),
    ...SCENES.filter((name) => !stemsOf(SCENE_TABLE[name]).some((s) => old.has(s))).flatMap((name) =>
      under(name, sceneFaults(name, manifest)),
    ),
  ];
}
