import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** A file may be there and yet not start: a snap's stub, or a download without its system libraries. @param {string} path */
function starts(path) {
  if (!existsSync(path)) return false;
  return spawnSync(path, ["--version"], { timeout: 20_000, stdio: "ignore" }).status === 0;
}

/** Playwright's own download, where it would be. @returns {string | null} */
function downloaded() {
  try {
    const { chromium } = createRequire(import.meta.url)("playwright-core");
    return chromium.executablePath();
  } catch {
    return null;
  }
}

/**
 * A Chromium that starts: the one the environment names, else one on PATH, else Playwright's.
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | null} its path, or null where there is none
 * @throws Error where CHROMIUM names something that does not start.
 */
export function findBrowser(env = process.env) {
  if (env.CHROMIUM) {
    if (starts(env.CHROMIUM)) return env.CHROMIUM;
    throw new Error(`CHROMIUM names ${env.CHROMIUM}, which does not start.`);
  }
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, MAC, downloaded()].find((path) => path !== null && starts(path)) ?? null;
}

const WAYS = /** @type {const} */ ([
  ["npx", ["playwright", "install", "chromium"]],
  ["npx", ["playwright", "install-deps", "chromium"]],
  ["apt-get", ["update"]],
  ["apt-get", ["install", "-y", "chromium"]],
]);

/**
 * Finds a browser, or installs one.
 * @returns {Promise<string>} its path
 * @throws Error, saying what to do by hand, where no way led to one.
 */
export async function ensureBrowser() {
  let found = findBrowser();
  for (const [command, args] of WAYS) {
    if (found) return found;
    console.log(`No Chromium yet: ${command} ${args.join(" ")} …`);
    await run(command, args);
    found = findBrowser();
  }
  if (found) return found;
  throw new Error(
    "No Chromium was found and none could be installed. Install one, or name it: CHROMIUM=/path/to/chromium npm test",
  );
}
