import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { run } from "./run.mjs";

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lock
 */

/** Next's floor, and ours: see "engines" in package.json. */
const NODE = [20, 9];

/** @throws Error where this Node is older than 20.9. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = NODE;
  if (major < needMajor || (major === needMajor && minor < needMinor))
    throw new Error(`Not Silence needs Node ${NODE.join(".")} or newer; this is ${version}.`);
}

/**
 * What the lockfile asks for and node_modules does not have. npm writes the
 * installed tree's own lockfile last, so an install that was cut short has none.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json
 * @returns {string[]} paths as the lockfile writes them; empty when nothing is missing
 */
export function missing(wanted, installed) {
  const have = installed?.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([path, entry]) => path !== "" && !entry.optional && !entry.peer && !entry.link)
    .filter(([path, entry]) => have[path]?.version !== entry.version)
    .map(([path]) => path);
}

/** @param {string} file @returns {Lock | null} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), "utf8"));
  } catch {
    return null;
  }
}

/**
 * Installs from the lockfile what is not there yet.
 * @throws Error where the lockfile cannot be read or npm fails.
 */
export async function ensureInstalled() {
  const wanted = readLock("package-lock.json");
  if (!wanted) throw new Error("package-lock.json is missing or damaged; check the files out again.");
  if (missing(wanted, readLock("node_modules/.package-lock.json")).length === 0) return;
  console.log("Installing packages from the lockfile …");
  // NODE_ENV=production in the visitor's shell would leave out what the build needs.
  const code = await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) throw new Error("npm ci failed: see above. Is the network reachable?");
}
