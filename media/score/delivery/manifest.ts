import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StemName } from "../../stems";
import type { Container } from "./codec";
import type { Measured } from "./measured";

export const STEMS_DIR = join(import.meta.dirname, "..", "..", "stems");
const FILE = join(STEMS_DIR, "manifest.json");

export interface Delivered {
  readonly bytes: number;
  readonly sha256: string;
  /** Loudness of what a decoder gives back, LUFS. */
  readonly lufs: number;
}
export interface StemRecord {
  readonly score: string;
  readonly measured: Measured;
  readonly files: Record<Container, Delivered>;
}
export interface Manifest {
  readonly scores: Record<string, { inputs: string; claims: Record<string, number> }>;
  readonly stems: Partial<Record<StemName, StemRecord>>;
}

export const stemFile = (stem: StemName, container: Container): string =>
  join(STEMS_DIR, `${stem}.${container}`);
export const sha256 = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

export const readManifest = (): Manifest =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Manifest) : { scores: {}, stems: {} };

const sorted = <T>(of: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));

export function writeManifest(manifest: Manifest): void {
  const text = JSON.stringify(
    { scores: sorted(manifest.scores), stems: sorted(manifest.stems as Record<string, StemRecord>) },
    null,
    2,
  );
  // Short lists of numbers read better on one line.
  writeFileSync(
    FILE,
    `${text.replace(/\[\s+([-\d.,\s]+?)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, " ")}]`)}\n`,
  );
}
