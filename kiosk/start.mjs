import { ensureBrowser } from "../tools/lib/browser.mjs";
import { ensureBuilt } from "../tools/lib/build.mjs";
import { checkNode, ensureInstalled } from "../tools/lib/install.mjs";

const [asked = "", ...more] = process.argv.slice(2);
const checks = asked === "--check";

try {
  if (more.length > 0 || !["", "--check", "--prepare"].includes(asked))
    throw new Error("npm run kiosk, npm run kiosk -- --check or npm run kiosk -- --prepare");
  checkNode();
  await ensureInstalled();
  // Another export is somebody else's to build.
  if (!checks && !process.env.NOT_SILENCE_SITE) await ensureBuilt();
  if (!checks) await ensureBrowser();
  // Only now: what is imported may have been installed a moment ago.
  const { register } = await import("tsx/esm/api");
  register();
  const { joinSession } = await import("./lib/session");
  joinSession();
  if (checks) {
    const { check } = await import("./check/check");
    process.exitCode = await check();
  } else if (asked === "") {
    const { launch } = await import("./launcher");
    // What still waits for something must not keep a kiosk that was asked to leave.
    process.exit(await launch());
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
