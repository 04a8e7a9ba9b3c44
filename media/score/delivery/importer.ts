import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { STEMS } from "../../stems";
import { CONTAINERS } from "./codec";
import { STEMS_DIR, stemFile } from "./manifest";

const FILE = join(STEMS_DIR, "files.ts");

/** The text of `media/stems/files.ts`: a bundler finds a file only where its address is written out. */
export function importer(): string {
  const there = STEMS.filter((stem) => CONTAINERS.every((c) => existsSync(stemFile(stem, c))));
  const rows = there.flatMap((stem) => [
    `  ${/-/.test(stem) ? `"${stem}"` : stem}: {`,
    ...CONTAINERS.map((c) => `    ${c}: new URL("./${stem}.${c}", import.meta.url).href,`),
    "  },",
  ]);
  // Until every stem is rendered, the compiler is told so by the cast and the check by name.
  const whole = there.length === STEMS.length;
  return [
    "/** Addresses of the delivered stems; written by `npm run score`, and the only importer of audio. */",
    'import type { StemName } from "./index";',
    "",
    "export interface StemFile {",
    "  readonly webm: string;",
    "  readonly m4a: string;",
    "}",
    "",
    `export const FILES${whole ? ": Readonly<Record<StemName, StemFile>>" : ""} = {`,
    ...rows,
    whole ? "};" : "} as Readonly<Record<StemName, StemFile>>;",
    "",
  ].join("\n");
}

export const writeImporter = (): void => writeFileSync(FILE, importer());
export const importerIsCurrent = (): boolean =>
  readFileSync(FILE, "utf8").replace(/\s/g, "") === importer().replace(/\s/g, "");
