import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./lib/browser.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { checkNode, ensureInstalled } from "./lib/install.mjs";
import { ROOT } from "./lib/root.mjs";
import { npmRun } from "./lib/run.mjs";
import { playwrightTally, sum, vitestTally, whole } from "./lib/tally.mjs";

/** @typedef {import("./lib/tally.mjs").Tally} Tally */
const UNIT = join(ROOT, ".cache", "unit.json");
const AUDIENCE = join(ROOT, ".cache", "e2e.json");

/** @type {Tally[]} */
const tallies = [];
/** @type {string[]} */
const red = [];

/** @param {string} name @param {() => Promise<Tally>} check */
async function check(name, check) {
  console.log(`\n▸ ${name}`);
  const tally = await check().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return whole(1);
  });
  tallies.push(tally);
  if (tally.failed > 0) red.push(name);
  return tally.failed === 0;
}

/** @param {() => Promise<unknown>} step one that throws where it fails */
const step = (step) => () => step().then(() => whole(0));

/** A report of an earlier run must not be counted. */
for (const stale of [UNIT, AUDIENCE]) rmSync(stale, { force: true });

const ready = await check(
  "packages",
  step(async () => {
    checkNode();
    await ensureInstalled();
  }),
);
if (ready) {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  await check("types", async () => whole(await npmRun("types")));
  await check("lint", async () => whole(await npmRun("lint")));
  await check("unit", async () =>
    vitestTally(
      await npmRun("unit", ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT}`]),
      UNIT,
    ),
  );
  if (scripts.score) await check("stems", async () => whole(await npmRun("score", ["--check"])));
  const built = await check("build", step(ensureBuilt));
  const seated = await check("browser", step(ensureBrowser));
  if (built && seated)
    await check("audience", async () =>
      playwrightTally(await npmRun("e2e", [], { PLAYWRIGHT_JSON_OUTPUT_FILE: AUDIENCE }), AUDIENCE),
    );
}

const { passed, failed } = sum(tallies);
if (failed > 0) console.log(`\nFailed: ${red.join(", ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
