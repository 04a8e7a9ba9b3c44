/**
 * `npm run stills`: one small picture a shot, for where there is no picture. Photographs the takes that changed
 * (`npm run takes`), takes their grain out, and writes media/stills/<shot>.webp and its index. Needs ffmpeg.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { film } from "../media/film";

const FOLDER = "media/stills";
/** Bytes that the stills may weigh together. */
const LIMIT = 2_000_000;
/** Of libwebp, 0 to 100: near black frames stay clean at it. */
const QUALITY = "62";

execFileSync("npm", ["run", "--silent", "takes"], { stdio: "inherit" });

const shots = film.cuts.map(({ shot }) => shot.name);
mkdirSync(FOLDER, { recursive: true });
let total = 0;
for (const shot of shots) {
  const file = `${FOLDER}/${shot}.webp`;
  const filters = [
    "-vf",
    "hqdn3d=6:4:0:0",
    "-c:v",
    "libwebp",
    "-quality",
    QUALITY,
    "-compression_level",
    "6",
  ];
  execFileSync("ffmpeg", ["-v", "error", "-y", "-i", `takes/${shot}.png`, ...filters, file]);
  total += statSync(file).size;
}

const variable = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const imports = shots.map((name) => `import ${variable(name)} from "./${name}.webp";`);
const entries = shots.map((name) => `  ${name.includes("-") ? `"${name}"` : name}: ${variable(name)}.src,`);
const source = [
  "/** Written by `npm run stills`: each shot's still, by its name, for where there is no picture. */",
  ...imports,
  "",
  "export const STILLS: Readonly<Record<string, string>> = {",
  ...entries,
  "};",
  "",
];
writeFileSync(`${FOLDER}/index.ts`, source.join("\n"));

console.log(`${shots.length} stills, ${Math.round(total / 1024)} KiB.`);
if (total > LIMIT) throw new Error(`The stills weigh more than ${LIMIT / 1e6} MB together.`);
