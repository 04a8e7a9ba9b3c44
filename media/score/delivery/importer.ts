import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { STEMS, type StemName } from "../../stems";
import { CONTAINERS } from "./codec";
import { pictureFile, STEMS_DIR, stemFile } from "./manifest";

/** A generated module: a bundler finds a file only where its address is written out. */
interface Importer {
  readonly file: string;
  readonly head: readonly string[];
  readonly type: string;
  readonly name: string;
  /** Files that a stem must have to be in it. */
  readonly files: (stem: StemName) => readonly string[];
  readonly row: (stem: StemName) => readonly string[];
}

const address = (path: string): string => `new URL("./${path}", import.meta.url).href`;
const key = (stem: StemName): string => (/-/.test(stem) ? `"${stem}"` : stem);

const IMPORTERS: readonly Importer[] = [
  {
    file: join(STEMS_DIR, "files.ts"),
    head: [
      "/** Addresses of the delivered stems; written by `npm run score`, and the only importer of audio. */",
      'import type { StemName } from "./index";',
      "",
      "export interface StemFile {",
      "  readonly webm: string;",
      "  readonly m4a: string;",
      "}",
      "",
    ],
    type: "Readonly<Record<StemName, StemFile>>",
    name: "FILES",
    files: (stem) => CONTAINERS.map((c) => stemFile(stem, c)),
    row: (stem) => [
      `  ${key(stem)}: {`,
      ...CONTAINERS.map((c) => `    ${c}: ${address(`${stem}.${c}`)},`),
      "  },",
    ],
  },
  {
    file: join(STEMS_DIR, "spectrograms", "index.ts"),
    head: [
      "/** Addresses of the stems' spectrograms; written by `npm run score`, and their only importer. */",
      'import type { StemName } from "../index";',
      "",
    ],
    type: "Readonly<Record<StemName, string>>",
    name: "SPECTROGRAMS",
    files: (stem) => [pictureFile(stem)],
    row: (stem) => [`  ${key(stem)}: ${address(`${stem}.webp`)},`],
  },
];

/** The module's text; until every stem is rendered, the compiler is told so by the cast and the check by name. */
function textOf({ head, type, name, files, row }: Importer): string {
  const there = STEMS.filter((stem) => files(stem).every(existsSync));
  const whole = there.length === STEMS.length;
  return [
    ...head,
    `export const ${name}${whole ? `: ${type}` : ""} = {`,
    ...there.flatMap(row),
    whole ? "};" : `} as ${type};`,
    "",
  ].join("\n");
}

export function writeImporters(): void {
  for (const one of IMPORTERS) writeFileSync(one.file, textOf(one));
}

/** Generated modules that are not what the delivered files ask for. */
export const staleImporters = (): string[] =>
  IMPORTERS.filter(
    (one) =>
      !existsSync(one.file) ||
      readFileSync(one.file, "utf8").replace(/\s/g, "") !== textOf(one).replace(/\s/g, ""),
  ).map((one) => one.file);
