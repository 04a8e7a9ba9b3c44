import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { serve } from "../../tools/serve.mjs";
import { pinAt } from "../operator/pin";
import { tokens } from "../operator/tokens";
import { DEFAULTS, type Settings } from "../settings/keys";
import { settingsFrom } from "../settings/read";
import { asking } from "./asking";
import { openCounter } from "./counter";
import { deskOf } from "./desk";
import { openFoyer } from "./foyer";
import type { ToLauncher } from "./messages";
import { operatorDoor } from "./operator";
import { parseMetrics } from "./prometheus";
import { PULSE, VISIT } from "./sample";

vi.setConfig({ testTimeout: 30_000 });
const dir = mkdtempSync(join(tmpdir(), "not-silence-desk-"));
const TOKEN = "0123456789abcdef";
const PIN = "271828";
let settings: Settings = DEFAULTS;
const told: ToLauncher[] = [];
const foyer = openFoyer();
let house: Awaited<ReturnType<typeof serve>>;
let visits: Awaited<ReturnType<typeof openCounter>>;

beforeAll(async () => {
  mkdirSync(join(dir, "out"));
  writeFileSync(join(dir, "out", "index.html"), "<!doctype html><title>film</title>");
  const pin = pinAt(join(dir, "operator.json"), () => {});
  visits = await openCounter(
    join(dir, "visits"),
    () => 10_000,
    () => {},
  );
  const desk = deskOf({
    settings: () => settings,
    settingsPath: join(dir, "kiosk.json"),
    folder: dir,
    pin: pin.state,
    foyer,
    visits,
    door: operatorDoor(pin, tokens(), () => {}),
    say: () => {},
    tell: (message) => told.push(message),
  });
  house = await serve({ port: 0, dir: join(dir, "out"), desk });
});
beforeEach(() => {
  settings = settingsFrom({}).settings;
  told.length = 0;
});
afterAll(async () => {
  await house.close();
  await visits.close();
  rmSync(dir, { recursive: true, force: true });
});

const ask = asking(() => house.port);
const operator = async () => {
  await ask("/kiosk/api/pin/first", { pin: PIN });
  const { json } = await ask("/kiosk/api/pin", { pin: PIN });
  return { Authorization: `Bearer ${json.token}` };
};

describe("The desk serves its own pages, and nobody else's", () => {
  it("the documentary is there beside it", async () => {
    expect((await ask("/")).text).toContain("<title>film</title>");
  });

  it.each([
    ["another page of the machine", { Origin: "http://localhost:1" }],
    ["a page that does not say where it is from", { Origin: "" }],
    ["another site, whatever it says", { "Sec-Fetch-Site": "cross-site" }],
    ["a foreign name that was made to lead here", { Host: "evil.example", Origin: "http://evil.example" }],
  ])("%s is refused", async (_, headers) => {
    expect((await ask("/kiosk/api/visit", VISIT, headers)).status).toBe(403);
  });

  it("does not fall over what is no address", async () => {
    for (const beyond of [{}, { Host: "kiosk.example" }])
      expect((await ask("//", undefined, beyond)).status).toBe(400);
    expect((await ask("/")).status).toBe(200);
  });

  it("says what is wrong with what it is sent", async () => {
    const statusOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status;
    expect(await statusOf("/kiosk/api/pulse", "{")).toBe(400);
    expect(await statusOf("/kiosk/api/pulse", "x".repeat(70_000))).toBe(413);
    expect(await statusOf("/kiosk/api/pulse", PULSE, { "Content-Type": "text/plain" })).toBe(415);
    expect((await ask("/kiosk/api/pulse", { ...PULSE, at: "here" })).json.error).toContain("at");
    expect(await statusOf("/kiosk/api/pulse", { ...PULSE, screen: "attic" })).toBe(404);
    expect(await statusOf("/kiosk/api/nought", {})).toBe(404);
  });
});

describe("A page", () => {
  it("is told its settings, and which screen it is on", async () => {
    settings = settingsFrom({ statusToken: TOKEN }).settings;
    const { text, json } = await ask("/kiosk/api/settings?screen=main");
    expect(json).toMatchObject({ idleSeconds: 60, leader: true, screen: { name: "main" } });
    expect(text).not.toContain(TOKEN);
  });

  it("gets with its pulse the command that waits for it, once", async () => {
    foyer.leave("main", "attract");
    expect((await ask("/kiosk/api/pulse", PULSE)).json).toEqual({ command: "attract" });
    expect((await ask("/kiosk/api/pulse", PULSE)).json).toEqual({ command: null });
    expect(told).toContainEqual({ kind: "pulse", pulse: PULSE });
  });

  it("is not taken for a silent one because it has much to say", async () => {
    const faults = Array.from({ length: 80 }, () => ({ kind: "script", message: "m".repeat(700) }));
    expect((await ask("/kiosk/api/pulse", { ...PULSE, faults })).status).toBe(200);
  });

  it("hands in a visit, as often as it likes", async () => {
    for (let times = 0; times < 2; times++) expect((await ask("/kiosk/api/visit", VISIT)).status).toBe(204);
    expect(visits.count()).toBe(1);
    expect((await ask("/kiosk/api/visit", { ...VISIT, name: "Ada" })).status).toBe(400);
  });
});

describe("A PIN that nobody can read", () => {
  it("lets nobody choose another, and says what to do", async () => {
    const path = join(dir, "operator.json");
    writeFileSync(path, "{");
    for (const asked of ["pin", "pin/first"])
      expect(await ask(`/kiosk/api/${asked}`, { pin: PIN })).toMatchObject({
        status: 409,
        json: { unusable: true, error: expect.stringContaining("remove it") },
      });
    expect((await ask("/kiosk/api/settings")).json).toMatchObject({ pinSet: true });
    expect((await ask("/status")).json.warnings).toEqual([expect.stringContaining("cannot be used")]);
    rmSync(path);
    expect((await ask("/kiosk/api/settings")).json).toMatchObject({ pinSet: false });
    expect((await ask("/status")).json.warnings).toEqual([expect.stringContaining("none is set")]);
  });
});

describe("An operator", () => {
  it("gets in with the PIN alone, and out come status, settings and visits", async () => {
    for (const path of ["/kiosk/api/operator", "/kiosk/api/visits.csv"])
      expect((await ask(path)).status).toBe(401);
    expect((await ask("/kiosk/api/pin/first", { pin: "123456" })).status).toBe(400);
    const headers = await operator();
    expect((await ask("/kiosk/api/pin/first", { pin: "161803" })).status).toBe(409);
    expect((await ask("/kiosk/api/pin", { pin: "999999" })).status).toBe(401);
    expect((await ask("/kiosk/api/operator", undefined, headers)).json).toMatchObject({
      settings: { idleSeconds: 60 },
      status: { screens: [{ name: "main" }] },
    });
    expect((await ask("/kiosk/api/visits.csv", undefined, headers)).text).toMatch(/^begun,/);
  });

  it("changes settings, all or none, and acts", async () => {
    const headers = await operator();
    const wrong = await ask("/kiosk/api/operator/settings", { level: 0.5, idleSeconds: 1 }, headers);
    expect(wrong).toMatchObject({ status: 422, json: { wrong: { idleSeconds: expect.any(String) } } });
    expect((await ask("/kiosk/api/operator/settings", { level: 0.5 }, headers)).status).toBe(200);
    expect((await ask("/kiosk/api/operator/act", { act: "reload" }, headers)).status).toBe(200);
    expect((await ask("/kiosk/api/operator/act", { act: "explode" }, headers)).status).toBe(400);
    expect(told.filter(({ kind }) => kind !== "log")).toEqual([
      { kind: "settings" },
      { kind: "act", act: "reload" },
    ]);
  });
});

describe("Whoever watches from elsewhere", () => {
  it("reads status and metrics with the token alone", async () => {
    const beyond = { Host: "kiosk.example:4180" };
    expect((await ask("/status", undefined, beyond)).status).toBe(401);
    settings = settingsFrom({ statusToken: TOKEN }).settings;
    expect((await ask("/status", undefined, { ...beyond, Authorization: "Bearer wrong" })).status).toBe(401);
    expect((await ask("/metrics", undefined, { ...beyond, Authorization: `Bearer ${TOKEN}` })).status).toBe(
      200,
    );
    expect((await ask("/", undefined, beyond)).status).toBe(403);
  });

  it("finds in the metrics what the page said, as Prometheus writes it", async () => {
    const kind = 'a "quoted"\nkind\\';
    await ask("/kiosk/api/pulse", { ...PULSE, faults: [{ kind, message: "m" }] });
    const families = parseMetrics((await ask("/metrics")).text);
    const of = (name: string) => families.get(`not_silence_${name}`)?.samples;
    expect(of("position_frames")).toEqual([{ labels: { screen: "main" }, value: 1234 }]);
    expect(of("faults_total")).toContainEqual({ labels: { kind }, value: 1 });
    expect(of("presented")?.[0]?.labels).toMatchObject({ chapter: "the-gig", state: "film" });
    expect(of("frame_milliseconds")?.map(({ value }) => value)).toEqual([16.7, 33.4]);
    expect(of("sound_peak_dbfs")?.[0]?.value).toBe(-12);
    for (const name of ["up_seconds", "disk_free_bytes", "memory_bytes", "visits", "restarts_total"])
      expect(of(name)?.[0]?.value, name).toBeTypeOf("number");
    expect(of("page_heap_bytes")).toEqual([]);
  });
});
