import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { takeFolder } from "./alone";
import { clockWatch } from "./clock";
import { displayWatch } from "./displays";
import { lighting } from "./outputs";

const dir = mkdtempSync(join(tmpdir(), "not-silence-machine-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("The clock", () => {
  it("is noticed when it jumps, either way, once, and not when time merely passes", () => {
    let [wall, running] = [1e12, 0];
    const jumped = clockWatch(
      () => wall,
      () => running,
    );
    const pass = (ms: number, jump = 0) => {
      running += ms;
      wall += ms + jump;
      return jumped();
    };
    expect([
      pass(1000),
      pass(60_000, 300),
      pass(1000, 86_400_000),
      pass(1000),
      pass(1000, -3_600_000),
    ]).toEqual([0, 0, 86_400, 0, -3600]);
  });
});

describe("A display", () => {
  // What the kernel would say of a display is written by hand: none hangs on the machine that tests.
  const say = (name: string, of: Record<string, string>) => {
    mkdirSync(join(dir, "drm", name), { recursive: true });
    for (const [file, text] of Object.entries(of)) writeFileSync(join(dir, "drm", name, file), `${text}\n`);
  };

  it("is noticed when it sleeps, wakes, changes its resolution, goes or comes", () => {
    say("card0-HDMI-A-1", { status: "connected", dpms: "On", modes: "1920x1080\n1280x720" });
    say("card0-DP-1", { status: "disconnected", dpms: "Off", modes: "" });
    const happened = displayWatch(join(dir, "drm"));
    expect(happened()).toEqual([]);
    const name = "card0-HDMI-A-1";
    for (const [change, event] of [
      [{ dpms: "Off" }, { kind: "asleep", name }],
      [{ dpms: "On" }, { kind: "awake", name }],
      [{ modes: "3840x2160" }, { kind: "mode", name, from: "1920x1080", to: "3840x2160" }],
      [{ status: "disconnected" }, { kind: "gone", name }],
      [{ status: "connected" }, { kind: "come", name }],
    ] as const) {
      say(name, change);
      expect(happened()).toEqual([event]);
    }
  });

  it("is none where the kernel lists none", () => {
    expect(displayWatch(join(dir, "nowhere"))()).toEqual([]);
  });
});

describe("A display that came after the X server", () => {
  const of = (name: string, at: string, star = at === "" ? " " : "*") =>
    `${name} connected ${at}(normal left inverted right x axis y axis) 509mm x 286mm
   1920x1080     60.00${star}+  50.00    59.94
   1280x720      60.00    50.00
`;
  const NONE = "DP-3 disconnected (normal left inverted right x axis y axis)\n";
  const screen = "Screen 0: minimum 320 x 200, current 1920 x 1080, maximum 16384 x 16384\n";
  const asked = (...outputs: string[]) => lighting(screen + outputs.join("")).join(" ");

  it("is switched on, alone or in the place that it would have had", () => {
    expect(asked(of("HDMI-1", "primary 1920x1080+0+0 "), NONE)).toBe("");
    expect(asked(NONE, of("HDMI-1", ""))).toBe("--output HDMI-1 --auto --pos 0x0");
    expect(asked(of("HDMI-1", ""), of("DP-1", "1920x1080+0+0 "))).toBe(
      "--output HDMI-1 --auto --pos 0x0 --output DP-1 --right-of HDMI-1",
    );
  });

  it("comes last where somebody has arranged the others", () => {
    expect(asked(of("A", "1920x1080+1920+0 "), of("B", ""), of("C", "primary 1920x1080+0+0 "))).toBe(
      "--output B --auto --right-of A",
    );
  });

  it("is switched on too where another hung before, and not where it has nothing to show", () => {
    expect(asked(of("HDMI-1", "primary 3840x2160+0+0 ", " "))).toBe("--output HDMI-1 --auto --pos 0x0");
    expect(asked("VGA-1 connected (normal left inverted right x axis y axis)\n")).toBe("");
  });
});

describe("The kiosk's folder", () => {
  it("is one launcher's, and anybody's after one that was killed", () => {
    const folder = join(dir, "home");
    expect(takeFolder(folder)).toBeNull();
    expect(takeFolder(folder)).toBeNull();
    writeFileSync(join(folder, "launcher.pid"), `${process.ppid} another`);
    expect(takeFolder(folder)).toBeNull();
  });
});
