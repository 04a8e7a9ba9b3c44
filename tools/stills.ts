/**
 * npm run stills                photographs the shots whose takes changed, in every format and without grain, and
 *                               lays out the chapters' pictures to share and the contact sheet
 *   -- --only gate,street       these again in any case, and no others
 *   -- --jobs 2                 so many browsers at once
 * npm run stills -- --check     says, without rendering, which are not of the takes as they are
 * A run that is broken off resumes where it stood.
 */
import { existsSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  FOLDER,
  filesOf,
  filesThere,
  LIMIT,
  readRecord,
  shareFile,
  stillFile,
  weight,
} from "./stills/folder";
import { writeIndices } from "./stills/indices";
import { chapterSlugs, keys, shotNames, stale, staleNames } from "./stills/keys";
import { photographAll } from "./stills/photograph";
import { printShares } from "./stills/print-shares";
import { shareSubjects } from "./stills/share";
import { contactSheet } from "./takes/contact-sheet";

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    only: { type: "string" },
    jobs: { type: "string", default: "2" },
  },
});
const now = await keys();
const asked = values.only?.split(",");

function check(): void {
  const old = staleNames(now, readRecord());
  for (const name of old) console.error(`${name} is not of what there is now`);
  console.log(
    old.length ? `${old.length} to be made: npm run stills` : "The stills are of the takes as they are.",
  );
  process.exitCode = old.length ? 1 : 0;
}

async function make(): Promise<void> {
  const lacks = (files: readonly string[]) => !files.every((file) => existsSync(file));
  const old = stale(now.shots, readRecord().shots);
  const due = asked ?? shotNames.filter((shot) => old.includes(shot) || lacks(filesOf([shot], [])));
  const failed = due.length ? await photographAll(due, now.shots, Number(values.jobs)) : 0;

  const { shots, shares } = readRecord();
  const unlike = stale(now.shares, shares);
  const subjects = shareSubjects().filter(
    ({ slug, shot }) =>
      // Over a still that is not of its take it would not be either.
      shots[shot.name] === now.shots[shot.name] &&
      (unlike.includes(slug) || due.includes(shot.name) || lacks([shareFile(slug)])),
  );
  if (subjects.length) await printShares(subjects, now.shares);

  const files = filesOf(shotNames, chapterSlugs);
  for (const stray of filesThere().filter((file) => !files.includes(file))) rmSync(stray);
  writeIndices(shotNames, chapterSlugs);
  if (due.length && !lacks(files))
    await contactSheet(
      shotNames.map((shot) => stillFile("wide", shot, "webp")),
      `${FOLDER}/contact-sheet.jpg`,
    );
  const bytes = weight(filesThere());
  console.log(
    `${due.length - failed} photographed, ${failed} failed; ${(bytes / 1e6).toFixed(2)} MB in all.`,
  );
  if (bytes >= LIMIT) throw new Error(`The stills weigh more than ${LIMIT / 1e6} MB together.`);
  process.exitCode = failed ? 1 : 0;
}

if (values.check) check();
else await make();
