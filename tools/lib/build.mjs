import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "./files.mjs";
import { ROOT } from "./root.mjs";
import { npmRun } from "./run.mjs";

/** What the exported site is made of. */
const FOLDERS = ["app", "components", "media", "public"];
const FILES = ["next.config.ts", "package-lock.json", "package.json", "tools/finish.mjs", "tsconfig.json"];
/** Changes there change no page: tests, and the scores that stems are rendered from. */
const ASIDE = /\.test\.tsx?$|^media\/score\//;
/** Inside what it vouches for: a build by hand empties `out/`, and with it a stamp that would no longer be true. */
const STAMP = join(ROOT, "out", ".built");

/**
 * One hash over the names and the bytes of everything the site is built from, and the address it is built for.
 * @param {string} [root]
 */
export function sourcesHash(root = ROOT) {
  const hash = createHash("sha256").update(`${process.version} ${process.env.SITE_URL ?? ""}`);
  const files = [...filesUnder(FOLDERS, root), ...FILES].filter(
    (path) => !ASIDE.test(path) && existsSync(join(root, path)),
  );
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** Builds in any case, and remembers from what. @throws Error where the build fails. */
export async function build() {
  const hash = sourcesHash();
  const code = await npmRun("build");
  if (code !== 0) throw new Error("The build failed: see above.");
  writeFileSync(STAMP, hash);
}

/** Builds where `out/` is not what the sources say. @throws Error where the build fails. */
export async function ensureBuilt() {
  const fresh = existsSync(STAMP) && readFileSync(STAMP, "utf8") === sourcesHash();
  if (fresh) return;
  console.log("Building the documentary …");
  await build();
}
