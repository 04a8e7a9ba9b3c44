import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { keep } from "../lib/keep";
import { changeSettings, readAnew } from "./change";
import { DEFAULTS, KEYS, NAMES, taken } from "./keys";
import { publicSettings } from "./public";
import { readSettings, settingsFrom } from "./read";

const dir = mkdtempSync(join(tmpdir(), "not-silence-settings-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
let files = 0;
const file = (text?: string) => {
  const path = join(dir, `${files++}.json`);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};

describe("A technician's mistake is named, and costs no more than itself", () => {
  it("a language is one of those that the documentary has", () => {
    expect(settingsFrom({ language: "xx" })).toMatchObject({
      settings: { language: "en" },
      wrong: ['language is "xx"; it is a language that there is: en; "en" is used.'],
    });
  });

  it("says what the value is, what is allowed and what is used", () => {
    const { settings, wrong } = settingsFrom({ idleSeconds: 5, warningSeconds: 20 });
    expect(wrong).toEqual(["idleSeconds is 5; it is a whole number from 20 to 600; 60 is used."]);
    expect(settings).toEqual({ ...DEFAULTS, warningSeconds: 20 });
  });

  it("names a key that is none", () => {
    expect(settingsFrom({ idelSeconds: 90 }).wrong[0]).toMatch(/^idelSeconds is no setting; .*idleSeconds/);
  });

  it("wants a screen that leads, and each screen of its own name", () => {
    const role = (...roles: string[]) => ({
      screens: roles.map((role, index) => ({ name: `s${index}`, role })),
    });
    expect(settingsFrom(role("picture", "sound")).wrong).toHaveLength(1);
    expect(settingsFrom(role("picture", "words")).wrong).toEqual([]);
    const twice = { name: "a", role: "all" };
    expect(settingsFrom({ screens: [twice, twice] }).settings.screens).toEqual(DEFAULTS.screens);
  });

  it.each([null, 3, "no", []])("%j instead of settings leaves the defaults", (said) => {
    expect(settingsFrom(said)).toMatchObject({ settings: DEFAULTS, wrong: [expect.any(String)] });
  });

  it("puts a file that is no JSON aside, and says where it lies", () => {
    const path = file("{ idle");
    const { settings, wrong } = readSettings(path, {});
    expect(settings).toEqual(DEFAULTS);
    expect(wrong[0]).toContain(`${path}.unreadable`);
    expect(existsSync(path)).toBe(false);
    expect(readFileSync(`${path}.unreadable`, "utf8")).toBe("{ idle");
  });

  it("takes its own defaults", () => {
    for (const name of NAMES)
      expect(taken(name, KEYS[name].fallback)).toEqual({ value: KEYS[name].fallback });
    expect(readSettings(file(), {})).toEqual({ settings: DEFAULTS, wrong: [] });
  });
});

describe("The environment is above the file", () => {
  it("takes numbers, words and lists, and names what it does not know", () => {
    const { settings, wrong } = settingsFrom(
      { idleSeconds: 90 },
      {
        NOT_SILENCE_IDLE_SECONDS: "120",
        NOT_SILENCE_AUDIO_DEVICE: "USB",
        NOT_SILENCE_HOURS: '{"open":"10:00","close":"20:00"}',
        NOT_SILENCE_LEVEL: "loud",
        NOT_SILENCE_IDEL: "1",
        NOT_SILENCE_HOME: "/srv",
        NOT_SILENCE_HOME_ADDRESS: "https://example.org",
      },
    );
    expect(settings).toMatchObject({
      idleSeconds: 120,
      audioDevice: "USB",
      level: 0.8,
      home: "https://example.org",
    });
    expect(settings.hours).toEqual({ open: "10:00", close: "20:00" });
    expect(wrong.some((said) => said.startsWith("NOT_SILENCE_IDEL is no setting"))).toBe(true);
    expect(wrong).toContain('NOT_SILENCE_LEVEL: level is "loud"; it is a number from 0 to 1; 0.8 is used.');
    expect(wrong).toHaveLength(2);
  });
});

describe("The operator changes settings", () => {
  it("all of a patch or nothing of it", () => {
    const path = file('{"level":0.5}');
    expect(changeSettings(path, { idleSeconds: 90, level: 2 })).toEqual({
      level: "level is 2; it is a number from 0 to 1.",
    });
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ level: 0.5 });
    expect(changeSettings(path, { idleSeconds: 90 })).toEqual({});
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ level: 0.5, idleSeconds: 90 });
    expect(Object.keys(changeSettings(path, { port: 80, nought: 1 }))).toEqual(["port", "nought"]);
  });

  it("read anew it is as it was left, but for what is taken at the start alone", () => {
    const path = file('{ "levelCap": 0.5, "port": 80, "screens": [{ "name": "hall", "role": "words" }] }');
    const { settings } = readAnew(path, DEFAULTS);
    expect(settings).toEqual({ ...DEFAULTS, levelCap: 0.5 });
  });

  it("a write that fails leaves what was there, and nothing beside it", () => {
    // A folder cannot be written over by a file: the nearest stand-in for a disk that says no.
    const folder = file();
    mkdirSync(join(folder, "in"), { recursive: true });
    expect(() => keep(folder, "{}")).toThrow();
    expect(existsSync(join(folder, "in"))).toBe(true);
    expect(readdirSync(dir).filter((name) => name.endsWith(".new"))).toEqual([]);
  });
});

describe("A page is told what it may know", () => {
  it("no secret, and which screen it is on", () => {
    const settings = {
      ...DEFAULTS,
      statusToken: "0123456789abcdef",
      screens: [
        { name: "wall", role: "picture" as const, display: 1 },
        { name: "desk", role: "words" as const, display: 0 },
      ],
    };
    expect(JSON.stringify(publicSettings(settings, true, "wall"))).not.toContain("0123456789abcdef");
    expect(publicSettings(settings, true, "wall")).toMatchObject({
      leader: false,
      screen: { role: "picture" },
    });
    expect(publicSettings(settings, false, null)).toMatchObject({ leader: true, screen: { name: "desk" } });
  });
});
