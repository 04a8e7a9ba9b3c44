/**
 * Measures the built documentary and prints one table: `npm run bench`, or `npm run bench -- --only cuts`.
 * Exits with 1 where a figure is more than it may be at the most.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Bench, row } from "./bench/house/figure";

const { values } = parseArgs({ options: { only: { type: "string" } } });
const DIR = fileURLToPath(new URL("./bench", import.meta.url));
const files = readdirSync(DIR).filter((file) => /^[a-z-]+\.ts$/.test(file));

let over = 0;
let run = 0;
for (const file of files) {
  const bench: Bench = await import(pathToFileURL(join(DIR, file)).href);
  if (values.only && values.only !== bench.name) continue;
  run++;
  console.log(`\n${bench.name}`);
  for (const figure of await bench.run()) {
    console.log(row(figure));
    if (figure.most !== undefined && !(figure.value <= figure.most)) over++;
  }
}
if (run === 0) console.error(`There is no bench of the name ${values.only}.`);
if (over > 0) console.error(`\n${over} more than they may be.`);
process.exitCode = over > 0 || run === 0 ? 1 : 0;
