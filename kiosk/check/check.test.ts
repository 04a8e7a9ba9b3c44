import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { DEFAULTS } from "../settings/keys";
import { webgl } from "./browser";
import { told } from "./finding";
import { clock, displaysFound, memory, pin, port, space, user } from "./machine";
import { outputsIn, shaker, sound } from "./sound";

const marks = (...findings: { mark: string }[]) => findings.map(({ mark }) => mark);

describe("Before the doors open", () => {
  it("says of each thing what it is, and what to do where it is not right", () => {
    expect(told(space(1e8, "/srv"))).toBe(
      "fail disk       0.1 GB free at /srv\n                → make space: logs and visits need 200 MB",
    );
    expect(marks(space(1e9, "/"), space(1e10, "/"), memory(2e9), memory(8e9))).toEqual([
      "warn",
      "ok",
      "warn",
      "ok",
    ]);
  });

  it("knows a processor that draws from a graphics card", () => {
    expect(webgl("ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device), SwiftShader driver)").found).toMatch(
      /^software/,
    );
    expect(marks(webgl("ANGLE (Intel, Mesa Intel(R) Xe Graphics (TGL GT2), OpenGL 4.6)"), webgl(""))).toEqual(
      ["ok", "fail"],
    );
  });

  it("finds the sound output that the settings name", () => {
    const pactl = "0\talsa_output.usb-Focusrite.analog-stereo\tPipeWire\ts32le 2ch 48000Hz\tSUSPENDED\n";
    const aplay = "card 1: USB [Scarlett 2i2 USB], device 0: USB Audio [USB Audio]\n";
    expect(outputsIn(pactl, aplay)).toEqual(["alsa_output.usb-Focusrite.analog-stereo"]);
    expect(outputsIn(null, aplay)).toEqual(["Scarlett 2i2 USB USB Audio"]);
    // A sound server that has no output says that it has one.
    expect(outputsIn("35\tauto_null\tPipeWire\tfloat32le 2ch 48000Hz\tSUSPENDED", aplay)).toEqual([]);
    const outputs = outputsIn(pactl, null);
    const named = (audioDevice: string | null) => sound(outputs, { ...DEFAULTS, audioDevice });
    expect(marks(named("focusrite"), named(null), named("HDMI"), sound([], DEFAULTS))).toEqual([
      "ok",
      "ok",
      "warn",
      "fail",
    ]);
  });

  it("says where the shaker's channel can be had, and where not", () => {
    const hung = (tactile: typeof DEFAULTS.tactile, system: NodeJS.Platform = "linux") =>
      shaker(["Ears", "Shaker"], { ...DEFAULTS, tactile }, system);
    const third = { output: "third channel", device: null, gain: 0.5 } as const;
    const own = (device: string) => ({ output: "device", device, gain: 0.5 }) as const;
    expect(
      marks(hung(null), hung(third), hung(third, "darwin"), hung(own("shaker")), hung(own("Buttkicker"))),
    ).toEqual(["ok", "warn", "ok", "ok", "warn"]);
  });

  it("counts displays against the screens that the settings place", () => {
    const second = {
      ...DEFAULTS,
      screens: [...DEFAULTS.screens, { name: "b", role: "picture" as const, display: 1 }],
    };
    const [one, two] = [["HDMI-1 1920×1080"], ["HDMI-1 1920×1080", "DP-1 1920×1080"]];
    expect(
      marks(
        displaysFound(one, DEFAULTS, undefined),
        displaysFound(one, second, undefined),
        displaysFound(two, second, "wayland"),
        displaysFound([], DEFAULTS, undefined),
      ),
    ).toEqual(["ok", "fail", "warn", "warn"]);
  });

  it("minds the clock where opening hours go by it", () => {
    const hours = { open: "10:00", close: "20:00" };
    const now = new Date("2026-11-25T10:00:00Z");
    const unset = "NTPSynchronized=no\n";
    expect(
      marks(
        clock(unset, hours, now),
        clock(unset, null, now),
        clock(null, hours, now),
        clock(null, null, new Date(0)),
      ),
    ).toEqual(["warn", "ok", "ok", "fail"]);
  });

  it("says while no PIN is set, and that one nobody can read keeps everybody out", () => {
    expect(marks(pin("set"), pin("none"), pin("unusable"))).toEqual(["ok", "warn", "fail"]);
  });

  it("sees that a port is taken, and that the superuser has no sandbox", async () => {
    const other = createServer();
    await new Promise<void>((open) => other.listen(0, "127.0.0.1", open));
    const address = other.address();
    const taken = { ...DEFAULTS, port: typeof address === "object" ? (address?.port ?? 0) : 0 };
    expect((await port(taken)).mark).toBe("warn");
    await new Promise((closed) => other.close(closed));
    expect((await port(taken)).mark).toBe("ok");
    expect(marks(user(0), user(1000))).toEqual(["warn", "ok"]);
  });
});
