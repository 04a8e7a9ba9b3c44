/**
 * npm run score                 renders, measures and encodes the scores that changed, one for each core
 *   -- --only street,gig        only these; --fresh renders them even if unchanged
 * npm run score -- --check      proves, without rendering, that the stems are what the score says
 * npm run score -- --decode     decodes what is delivered and measures it again (needs ffmpeg)
 * npm run score -- --twice street,gig   renders twice and compares every bit
 * npm run score -- --report     prints what was measured; --markdown as Markdown
 */
import { parseArgs } from "node:util";
import { faultsOf, isStale } from "../media/score/delivery/check";
import { writeImporters } from "../media/score/delivery/importer";
import { enter, readManifest } from "../media/score/delivery/manifest";
import { redecoded } from "../media/score/delivery/redecoded";
import { report } from "../media/score/delivery/report";
import type { Score } from "../media/score/score";
import { SCORES } from "../media/score/scores";
import { runAll } from "./score/pool";

const { values } = parseArgs({
  options: {
    check: { type: "boolean" },
    decode: { type: "boolean" },
    report: { type: "boolean" },
    markdown: { type: "boolean" },
    fresh: { type: "boolean" },
    only: { type: "string" },
    twice: { type: "string" },
  },
});

function verdict(faults: readonly string[], sound: string): void {
  for (const fault of faults) console.error(fault);
  console.log(faults.length ? `${faults.length} faults.` : sound);
  process.exitCode = faults.length ? 1 : 0;
}

function named(names: string): Score[] {
  return names.split(",").map((name) => {
    const score = SCORES.find((s) => s.name === name);
    if (!score) throw new Error(`There is no score "${name}".`);
    return score;
  });
}

const since = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;

async function render(): Promise<void> {
  const manifest = readManifest();
  const due = (values.only ? named(values.only) : SCORES).filter(
    (s) => values.fresh || isStale(s, SCORES, manifest),
  );
  if (due.length === 0) return console.log("Nothing has changed.");
  const start = performance.now();
  const begun = new Map<Score, number>();
  let done = 0;
  const failed = await runAll(due, "deliver", {
    started: (score) => void begun.set(score, performance.now()),
    doing: (score, what) => console.log(`    ${score.name}: ${what}`),
    done: (score, { words, delivered }) => {
      done++;
      // Score by score, so that a run that is broken off resumes where it stood.
      if (delivered) enter(delivered);
      console.log(
        `${done}/${due.length} ${score.name} ${since(begun.get(score) ?? start)}  ${words.join(", ")}`,
      );
    },
  }).finally(writeImporters);
  verdict(failed, `${done} scores in ${since(start)}.`);
}

async function twice(names: string): Promise<void> {
  const seen = new Map<Score, readonly string[]>();
  const faults: string[] = [];
  for (let lap = 0; lap < 2; lap++)
    faults.push(
      ...(await runAll(named(names), "bits", {
        started: () => undefined,
        doing: () => undefined,
        done: (score, { words: bits }) => {
          const first = seen.get(score);
          if (!first) console.log(bits.join("\n"));
          else if (first.join() !== bits.join()) faults.push(`${score.name} is not the same twice`);
          seen.set(score, bits);
        },
      })),
    );
  verdict(faults, "The same bits twice.");
}

if (values.report) console.log(report(readManifest(), values.markdown ?? false));
else if (values.check) verdict(faultsOf(SCORES, readManifest()), "The stems are what the score says.");
else if (values.decode) verdict(redecoded(readManifest()), "The files decode to what was measured.");
else if (values.twice) await twice(values.twice);
else await render();
