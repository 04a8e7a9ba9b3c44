/**
 * Photographs the takes that changed since the last time: `npm run takes`.
 * Options: --all, --only a,b, --t 0.5, --size 960x540, --tier full, --out takes, --stats,
 * --hearing 0..1 (the shot's own unless told), --still s, --seconds s.
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
    size: { type: "string", default: "960x540" },
    tier: { type: "string", default: "full" },
    out: { type: "string", default: "takes" },
    stats: { type: "boolean", default: false },
    hearing: { type: "string" },
    still: { type: "string", default: "0" },
    seconds: { type: "string", default: "0" },
  },
});

const [w = "960", h = "540"] = values.size.split("x");
const shots = values.only?.split(",") ?? film.cuts.map(({ shot }) => shot.name);
const { t, tier, still, seconds, out } = values;
const record = `${out}/hashes.json`;
await mkdir(out, { recursive: true });
const known: Record<string, string> = JSON.parse(await readFile(record, "utf8").catch(() => "{}"));
const code = await hashes(shots);
const camera = await openCamera(await bundle(shots));
let failed = 0;
for (const shot of shots) {
  const hearing = values.hearing ?? String(hearingOf(shot, Number(t)));
  const key = `${code.get(shot)} ${[t, w, h, tier, hearing, still, seconds].join(" ")}`;
  if (known[shot] === key && !values.all && !values.only) continue;
  try {
    const query = {
      take: shot,
      t,
      tier,
      w,
      h,
      hearing,
      still,
      seconds,
      ...(values.stats ? { again: "" } : {}),
    };
    const { png, stats } = await camera.photograph(query);
    await writeFile(`${out}/${shot}.png`, png);
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
  await contactSheet(
    shots.map((shot) => `${out}/${shot}.png`),
    `${out}/contact-sheet.jpg`,
  );
process.exit(failed > 0 ? 1 : 0);
