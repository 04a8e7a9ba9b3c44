import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "./browser.mjs";
import { sourcesHash } from "./build.mjs";
import { checkNode, missing } from "./install.mjs";
import { ROOT } from "./root.mjs";
import { playwrightTally, sum, vitestTally, whole } from "./tally.mjs";

let dir: string;
const write = (name: string, content: string) => writeFileSync(join(dir, name), content);

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "not-silence-lib-"));
  for (const folder of ["media/score", "app"]) mkdirSync(join(dir, folder), { recursive: true });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("Packages are installed where the lockfile asks for more than is there", () => {
  const wanted = {
    packages: {
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "2.0.0", optional: true },
    },
  };
  it("nothing installed, or an install cut short", () => {
    expect(missing(wanted, null)).toEqual(["node_modules/a"]);
  });
  it("another version", () => {
    expect(missing(wanted, { packages: { "node_modules/a": { version: "0.9.0" } } })).toEqual([
      "node_modules/a",
    ]);
  });
  it("all there, but for another platform's", () => {
    expect(missing(wanted, { packages: { "node_modules/a": { version: "1.0.0" } } })).toEqual([]);
  });
});

describe("The lockfile", () => {
  const text = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as { packages: Record<string, { optionalDependencies?: object }> };

  it("holds every platform's packages, or npm ci refuses it", () => {
    const absent = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(absent).toEqual([]);
  });

  it("names no host to download from", () => {
    expect(text).not.toContain('"resolved"');
  });
});

it("An old Node is told so", () => {
  expect(() => checkNode("18.19.0")).toThrow("20.9");
  expect(() => checkNode("20.8.1")).toThrow("20.9");
  expect(() => checkNode("20.9.0")).not.toThrow();
  expect(() => checkNode("24.0.0")).not.toThrow();
});

describe("The site is built again where what it is made of changed", () => {
  it("by content and by name, and not by a test or a score", () => {
    write("app/page.tsx", "a");
    const first = sourcesHash(dir);
    write("app/page.test.tsx", "a");
    write("media/score/gig.ts", "a");
    expect(sourcesHash(dir)).toBe(first);
    write("app/page.tsx", "b");
    const second = sourcesHash(dir);
    expect(second).not.toBe(first);
    write("app/more.tsx", "");
    expect(sourcesHash(dir)).not.toBe(second);
  });
});

describe("A browser", () => {
  it("that the environment names must start", () => {
    expect(() => findBrowser({ CHROMIUM: join(dir, "nothing") })).toThrow("does not start");
  });
});

describe("The count", () => {
  it("adds up what passed and what failed", () => {
    expect(sum([whole(0), whole(2), { passed: 40, failed: 1 }])).toEqual({ passed: 41, failed: 2 });
  });
  it("reads vitest's report", () => {
    write("unit.json", JSON.stringify({ numPassedTests: 5, numFailedTests: 2 }));
    expect(vitestTally(1, join(dir, "unit.json"))).toEqual({ passed: 5, failed: 2 });
  });
  it("counts a file that did not load as a failure", () => {
    write("unit.json", JSON.stringify({ numPassedTests: 5, numFailedTests: 0 }));
    expect(vitestTally(1, join(dir, "unit.json"))).toEqual({ passed: 5, failed: 1 });
  });
  it("reads Playwright's report, and takes a flaky test for a failed one", () => {
    write("e2e.json", JSON.stringify({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 } }));
    expect(playwrightTally(1, join(dir, "e2e.json"))).toEqual({ passed: 3, failed: 2 });
  });
  it("is never green without a report", () => {
    expect(playwrightTally(0, join(dir, "none.json"))).toEqual({ passed: 0, failed: 1 });
  });
});
