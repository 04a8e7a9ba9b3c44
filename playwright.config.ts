import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tools/lib/browser.mjs";

const browser = findBrowser();
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./tools/house.ts",
  // Most of an audience's time is waiting, for a sound in its own time above all; more than two would measure each
  // other, because a software renderer shares the processor with the page.
  workers: 2,
  retries: 0,
  timeout: 120_000,
  // What is promised is that it comes; a machine that is shared takes its time.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: report ? [["line"], ["json", { outputFile: report }]] : [["line"]],
  use: {
    baseURL: process.env.BASE_URL,
    viewport: { width: 1280, height: 720 },
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      // A visitor's browser makes sound and asks for a gesture first: both are under test.
      ignoreDefaultArgs: ["--mute-audio"],
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
