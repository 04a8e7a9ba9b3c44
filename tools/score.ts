/**
 * npm run score              renders, measures and encodes the scenes that changed
 * npm run score -- --only street,gig   only these; --fresh renders them even if unchanged
 * npm run score -- --check   proves, without rendering, that the stems are what the score says
 * npm run score -- --report  prints what was measured
 */
import { parseArgs } from "node:util";
import { faultsOf } from "../media/score/delivery/check";
import { writeImporter } from "../media/score/delivery/importer";
import { inputsOf } from "../media/score/delivery/inputs";
import { readManifest, writeManifest } from "../media/score/delivery/manifest";
import { deliver, perform } from "../media/score/delivery/render";
import { report } from "../media/score/delivery/report";
import { SCORES } from "../media/score/scores";

const { values } = parseArgs({
  options: {
    check: { type: "boolean" },
    report: { type: "boolean" },
    fresh: { type: "boolean" },
    only: { type: "string" },
  },
});
const manifest = readManifest();

function check(): void {
  const faults = faultsOf(SCORES, manifest);
  for (const fault of faults) console.error(fault);
  console.log(faults.length ? `${faults.length} faults.` : "The stems are what the score says.");
  process.exitCode = faults.length ? 1 : 0;
}

function render(): void {
  const asked = values.only?.split(",");
  const due = SCORES.filter((s) =>
    asked
      ? asked.includes(s.name) && (values.fresh || manifest.scores[s.name]?.inputs !== inputsOf(s))
      : manifest.scores[s.name]?.inputs !== inputsOf(s),
  );
  if (due.length === 0) console.log("Nothing has changed.");
  due.forEach((score, i) => {
    const start = performance.now();
    process.stdout.write(`${i + 1}/${due.length} ${score.name} `);
    const entered = deliver(score, perform(score, SCORES, values.fresh ?? false));
    // Entered scene by scene, so that a run that is broken off resumes where it
    // stood, and into the manifest as it is now, so that two runs do not undo each other.
    const now = readManifest();
    writeManifest({
      scores: { ...now.scores, ...entered.scores },
      stems: { ...now.stems, ...entered.stems },
    });
    writeImporter();
    console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);
  });
}

if (values.report) report(manifest);
else if (values.check) check();
else render();
