import { ensureBuilt } from "./lib/build.mjs";
import { checkNode, ensureInstalled } from "./lib/install.mjs";

try {
  checkNode();
  const wanted = Number(process.env.PORT || 4173);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
    throw new Error(`PORT is ${process.env.PORT}; it is a whole number from 0 to 65535.`);
  await ensureInstalled();
  await ensureBuilt();
  // Only now: what it imports may have been installed a moment ago.
  const { serve } = await import("./serve.mjs");
  const { url, port } = await serve({ port: wanted, host: process.env.HOST ?? "127.0.0.1", next: true });
  if (port !== wanted && wanted !== 0) console.log(`Port ${wanted} is taken.`);
  console.log(`\n  Not Silence is at ${url}\n\n  Ctrl+C ends it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
