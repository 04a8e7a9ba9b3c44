import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const ACROSS = 6;

/** All photographs, in the film's order, small, on one sheet. Needs ffmpeg. */
export async function contactSheet(shots: readonly string[], folder: string, sheet: string): Promise<void> {
  const files = shots.map((shot) => `${folder}/${shot}.png`).filter((file) => existsSync(file));
  if (files.length < 2) return;
  await mkdir(dirname(sheet), { recursive: true });
  const scaled = files.map(
    (_, i) => `[${i}]scale=320:180:force_original_aspect_ratio=decrease,pad=320:180:-1:-1[s${i}]`,
  );
  const places = files.map((_, i) => `${(i % ACROSS) * 324}_${Math.floor(i / ACROSS) * 184}`);
  const stack = `${files.map((_, i) => `[s${i}]`).join("")}xstack=inputs=${files.length}:layout=${places.join("|")}:fill=black`;
  const inputs = files.flatMap((file) => ["-i", file]);
  await run("ffmpeg", [
    "-v",
    "error",
    "-y",
    ...inputs,
    "-filter_complex",
    `${scaled.join(";")};${stack}`,
    "-q:v",
    "4",
    "-frames:v",
    "1",
    sheet,
  ]);
}
