import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { STEM_TABLE } from "../../stems/table";
import type { Score } from "../score";

const ROOT = join(import.meta.dirname, "..");

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
    // The table of stems is in the hash row by row; an audiogram shapes the sound itself.
    if ((next.startsWith(ROOT) || next.endsWith("audiograms.ts")) && existsSync(next)) closure(next, seen);
  }
  return seen;
}

/** Hash of everything a score's sound depends on: its file, what that imports, its loops and levels. */
export function inputsOf(score: Score): string {
  const hash = createHash("sha256");
  const files = [...closure(join(ROOT, "scenes", `${score.name}.ts`), new Set())].sort();
  for (const file of files) hash.update(relative(ROOT, file)).update(bare(readFileSync(file, "utf8")));
  hash.update(JSON.stringify(score.stems.map((s) => [s, STEM_TABLE[s].loop, STEM_TABLE[s].lufs])));
  return hash.digest("hex").slice(0, 32);
}
