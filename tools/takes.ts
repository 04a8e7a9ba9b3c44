/**
 * npm run takes            photographs the takes that changed since the last time, 960x540
 *   -- --all               all of them, in every format that the film is composed for, with a contact sheet of each
 *   -- --only a,b          these, changed or not
 *   -- --size 640x360,360x640 --t 0.5 --tier full --out takes --stats
 *   -- --hearing 0..1      where the hearing stands; the shot's own unless told
 *   -- --still s, --seconds s
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { film } from "../media/film";
import { bundle, hashes } from "./takes/bundle";
import { openCamera } from "./takes/camera";
import { contactSheet } from "./takes/contact-sheet";
import { hearingOf } from "./takes/hearing";

const { values } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    only: { type: "string" },
    t: { type: "string", default: "0.5" },
    size: { type: "string" },
    tier: { type: "string", default: "full" },
    out: { type: "string", default: "takes" },
    stats: { type: "boolean", default: false },
    hearing: { type: "string" },
    still: { type: "string", default: "0" },
    seconds: { type: "string", default: "0" },
  },
});

/** 21:9, 16:9 (4K too), 4:3, a kiosk on end, a phone on end. */
const FORMATS = "840x360,640x360,480x360,360x640,360x780";
const sizes = (values.size ?? (values.all ? FORMATS : "960x540")).split(",").map((size) => {
  const [width = Number.NaN, height = Number.NaN] = size.split("x").map(Number);
  if (!(width > 0 && height > 0)) throw new RangeError(`"${size}" is no size: say 960x540.`);
  return [width, height] as const;
});
const shots = values.only?.split(",") ?? film.cuts.map(({ shot }) => shot.name);
const { t, tier, still, seconds, out } = values;
const record = `${out}/hashes.json`;
/** One size lies in the folder itself, several in one of their own each. */
const folders = sizes.map(([w, h]) => (sizes.length === 1 ? out : `${out}/${w}x${h}`));
for (const folder of folders) await mkdir(folder, { recursive: true });
const known: Record<string, string> = JSON.parse(await readFile(record, "utf8").catch(() => "{}"));
const code = await hashes(shots);
const camera = await openCamera(await bundle(shots));
let failed = 0;
for (const shot of shots) {
  const hearing = values.hearing ?? String(hearingOf(shot, Number(t)));
  const key = `${code.get(shot)} ${[t, ...sizes.flat(), tier, hearing, still, seconds].join(" ")}`;
  if (known[shot] === key && !values.all && !values.only) continue;
  try {
    const query = {
      take: shot,
      t,
      tier,
      hearing,
      still,
      seconds,
      ...(values.stats ? { again: "" } : {}),
    };
    const { pngs, stats } = await camera.photographs(query, sizes);
    for (const [index, png] of pngs.entries()) await writeFile(`${folders[index]}/${shot}.png`, png);
    known[shot] = key;
    await writeFile(record, JSON.stringify(known, null, 1));
    const over = stats.calls >= 60 || stats.triangles >= 400_000 ? "  OVER BUDGET" : "";
    const timed = values.stats ? `, ${Math.round(stats.frameMs)} ms a frame` : "";
    console.log(
      `${shot}: ${stats.calls} calls, ${stats.triangles} triangles, ${Math.round(stats.firstMs)} ms to build${timed}${over}`,
    );
  } catch (error) {
    failed++;
    console.error(`${shot}: ${error instanceof Error ? error.message : error}`);
  }
}
await camera.close();
if (!values.only)
  for (const [index, [width, height]] of sizes.entries())
    await contactSheet(
      shots.map((shot) => `${folders[index]}/${shot}.png`),
      `${folders[index]}/contact-sheet.jpg`,
      width / height,
    );
process.exit(failed > 0 ? 1 : 0);
