import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { StemName } from "../../stems";
import { STEM_TABLE } from "../../stems/table";
import type { Score } from "../score";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const HEARING = join(ROOT, "../hearing");

/** Comments and layout do not sound: formatting a file must not ask for a new render. */
const bare = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "")
    .replace(/\s+/g, "")
    .replace(/,(?=[)\]}])/g, "");

function closure(file: string, seen: Set<string>): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, "utf8");
  for (const [line, path] of source.matchAll(/^(?:import|export|\} from)\b[^;]*?"(\.[^"]+)";$/gms)) {
    if (/^import type/.test(line) || !path) continue;
    const next = join(dirname(file), `${path}.ts`);
    // The table of stems is in the hash row by row; an audiogram and the model of an ear shape the sound itself.
    const sounds = next.startsWith(ROOT) || next.startsWith(HEARING) || next.endsWith("audiograms.ts");
    if (sounds && existsSync(next)) closure(next, seen);
  }
  return seen;
}

/** How every stem is levelled and encoded. */
const DELIVERY = ["master", "codec"].map((name) => join(ROOT, "delivery", `${name}.ts`));
const SCENES = join(ROOT, "scenes");
const filesOf = (score: Score): string[] => [...closure(join(SCENES, `${score.name}.ts`), new Set())].sort();

/** Other scores whose stems a score is made from: those that its file imports. */
export const quotedBy = (score: Score, scores: readonly Score[]): Score[] => {
  const files = new Set(filesOf(score));
  return scores.filter((s) => s !== score && files.has(join(SCENES, `${s.name}.ts`)));
};

/** Hash of everything a score's sound depends on: its file, what that imports, its loops, levels and rates. */
export function inputsOf(score: Score, scores: readonly Score[]): string {
  const hash = createHash("sha256");
  for (const file of [...filesOf(score), ...DELIVERY])
    hash.update(relative(ROOT, file)).update(bare(readFileSync(file, "utf8")));
  const row = (s: StemName): unknown[] => [s, STEM_TABLE[s].loop, STEM_TABLE[s].lufs];
  hash.update(JSON.stringify(score.stems.map((s) => [...row(s), STEM_TABLE[s].kbps])));
  hash.update(JSON.stringify(quotedBy(score, scores).flatMap((s) => s.stems.map(row))));
  return hash.digest("hex").slice(0, 32);
}
