import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openLog } from "./log";

const root = mkdtempSync(join(tmpdir(), "not-silence-log-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const lines = (folder: string) =>
  readFileSync(join(folder, "kiosk.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((text) => JSON.parse(text));

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, "log").mockImplementation((text) => printed.push(text));
});

describe("The log", () => {
  it("is one JSON object a line, with its moment", () => {
    const folder = join(root, "lines");
    const say = openLog(folder);
    say({ level: "info", what: "The doors are open.", port: 4180 });
    expect(lines(folder)).toEqual([
      { at: expect.stringMatching(/^\d{4}-.*Z$/), level: "info", what: "The doors are open.", port: 4180 },
    ]);
    expect(printed, "the system's journal has it too").toEqual([
      expect.stringMatching(/^\d\d:\d\d:\d\d The doors are open\.$/),
    ]);
  });

  it("never grows beyond its bound, and its newest line is kept", () => {
    const folder = join(root, "bound");
    const say = openLog(folder, { size: 1000, older: 2 });
    for (let index = 0; index < 200; index++) say({ level: "info", what: `Line ${index}` });
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes).toHaveLength(3);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1000);
    expect(lines(folder).at(-1).what).toBe("Line 199");
  });

  it("on a full disk says so once, goes on, and tells afterwards what it has cost", () => {
    const folder = join(root, "full");
    const file = join(folder, "kiosk.jsonl");
    mkdirSync(folder, { recursive: true });
    // Whoever writes here is told by the system itself that no space is left.
    symlinkSync("/dev/full", file);
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const say = openLog(folder);
    for (let index = 0; index < 3; index++) say({ level: "info", what: "Lost" });
    expect(told.mock.calls.filter(([text]) => /ENOSPC/.test(text))).toHaveLength(1);
    rmSync(file);
    say({ level: "info", what: "Kept" });
    told.mockRestore();
    expect(lines(folder).map(({ what }) => what)).toEqual([
      "The log can be written again; 3 lines of it are lost.",
      "Kept",
    ]);
  });
});
