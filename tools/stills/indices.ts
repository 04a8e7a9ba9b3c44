/** The modules that give the site the pictures' addresses. */
import { writeFileSync } from "node:fs";
import { CODECS, FOLDER, formats } from "./folder";

const key = (name: string) => (name.includes("-") ? `"${name}"` : name);
/** As the bundler knows an asset without looking into it. */
const address = (path: string) => `new URL("./${path}", import.meta.url).href`;

/** Each index as a file and its source, in the form that the linter asks for. */
export function indices(shots: readonly string[], chapters: readonly string[]): Map<string, string> {
  const sources = new Map<string, string>();
  for (const format of formats)
    sources.set(
      `${FOLDER}/${format}.ts`,
      [
        "/** Written by `npm run stills`. */",
        'import type { Still } from "./formats";',
        "",
        `export const ${format}: Readonly<Record<string, Still>> = {`,
        ...[...shots]
          .sort()
          .flatMap((shot) => [
            `  ${key(shot)}: {`,
            ...CODECS.map((codec) => `    ${codec}: ${address(`${format}/${shot}.${codec}`)},`),
            "  },",
          ]),
        "};",
        "",
      ].join("\n"),
    );
  sources.set(
    `${FOLDER}/share.ts`,
    [
      "/** Written by `npm run stills`. */",
      "export const share: Readonly<Record<string, string>> = {",
      ...[...chapters].sort().map((slug) => `  ${key(slug)}: ${address(`share/${slug}.jpg`)},`),
      "};",
      "",
    ].join("\n"),
  );
  return sources;
}

export function writeIndices(shots: readonly string[], chapters: readonly string[]): void {
  for (const [file, source] of indices(shots, chapters)) writeFileSync(file, source);
}
