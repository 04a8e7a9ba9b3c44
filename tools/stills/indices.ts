/** The modules that give the site the pictures' addresses. */
import { writeFileSync } from "node:fs";
import { CODECS, FOLDER, formats } from "./folder";

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const key = (name: string) => (name.includes("-") ? `"${name}"` : name);
const byName = (names: readonly string[]) => [...names].sort();

/** Each index as a file and its source, in the form that the linter asks for. */
export function indices(shots: readonly string[], chapters: readonly string[]): Map<string, string> {
  const sources = new Map<string, string>();
  for (const format of formats)
    sources.set(
      `${FOLDER}/${format}.ts`,
      [
        "/** Written by `npm run stills`. */",
        "",
        'import type { Still } from "./formats";',
        ...byName(shots).flatMap((shot) =>
          CODECS.map((codec) => `import ${camel(`${shot}-${codec}`)} from "./${format}/${shot}.${codec}";`),
        ),
        "",
        `export const ${format}: Readonly<Record<string, Still>> = {`,
        ...byName(shots).map(
          (shot) =>
            `  ${key(shot)}: { ${CODECS.map((codec) => `${codec}: ${camel(`${shot}-${codec}`)}.src`).join(", ")} },`,
        ),
        "};",
        "",
      ].join("\n"),
    );
  sources.set(
    `${FOLDER}/share.ts`,
    [
      "/** Written by `npm run stills`. */",
      ...byName(chapters).map((slug) => `import ${camel(slug)} from "./share/${slug}.jpg";`),
      "",
      "export const share: Readonly<Record<string, string>> = {",
      ...byName(chapters).map((slug) => `  ${key(slug)}: ${camel(slug)}.src,`),
      "};",
      "",
    ].join("\n"),
  );
  return sources;
}

export function writeIndices(shots: readonly string[], chapters: readonly string[]): void {
  for (const [file, source] of indices(shots, chapters)) writeFileSync(file, source);
}
