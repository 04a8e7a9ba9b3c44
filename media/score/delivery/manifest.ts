import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { StemName } from "../../stems";
import type { Container, Manifest } from "../../stems/measured";

export const STEMS_DIR = fileURLToPath(new URL("../../stems", import.meta.url));
const FILE = join(STEMS_DIR, "manifest.json");

export const stemFile = (stem: StemName, container: Container): string =>
  join(STEMS_DIR, `${stem}.${container}`);
export const pictureFile = (stem: StemName): string => join(STEMS_DIR, "spectrograms", `${stem}.webp`);
export const sha256 = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

export const readManifest = (): Manifest => ({
  scores: {},
  stems: {},
  scenes: {},
  ...(existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Partial<Manifest>) : {}),
});

const sorted = (of: object): object =>
  Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));

export function writeManifest({ scores, stems, scenes }: Manifest): void {
  const text = JSON.stringify(
    { scores: sorted(scores), stems: sorted(stems), scenes: sorted(scenes) },
    null,
    2,
  );
  // Short lists of numbers read better on one line.
  const list = /\[\s+((?:[-\d.]+|null|true|false)(?:,\s+(?:[-\d.]+|null|true|false))*)\s+\]/g;
  writeFileSync(FILE, `${text.replace(list, (_, of: string) => `[${of.replace(/\s+/g, " ")}]`)}\n`);
}

/** Enters what one score was delivered as, into the manifest as it is now: two runs do not undo each other. */
export function enter({ scores, stems, scenes }: Manifest): void {
  const now = readManifest();
  writeManifest({
    scores: { ...now.scores, ...scores },
    stems: { ...now.stems, ...stems },
    scenes: { ...now.scenes, ...scenes },
  });
}
