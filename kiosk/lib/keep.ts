import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

function sync(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes a file so that a power cut at any moment leaves the old one or the new one, whole. Readable to its owner alone.
 * @throws Error where the disk is full or the folder may not be written; the old file is as it was.
 */
export function keep(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  try {
    writeFileSync(beside, text, { mode: 0o600 });
    sync(beside);
    renameSync(beside, path);
    // The new name is itself an entry of the folder, which has its own way to the disk.
    sync(dirname(path));
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Puts what cannot be read out of the way, and leaves it for whoever wants to know why.
 * @returns where it lies now; at most one is kept, the newest
 */
export function putAside(path: string): string {
  const aside = `${path}.unreadable`;
  rmSync(aside, { recursive: true, force: true });
  renameSync(path, aside);
  return aside;
}

/**
 * The JSON in a file, or undefined where there is none. What cannot be read is put aside, and `said` is told.
 */
export function kept(path: string, said: (message: string) => void): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    try {
      said(`${path} cannot be read (${why}); it now lies at ${putAside(path)}, and the defaults are used.`);
    } catch {
      said(`${path} cannot be read (${why}) nor put aside; the defaults are used.`);
    }
    return undefined;
  }
}
