import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { chooseOutput, missing, type Output, outputNamed } from "./output";

const OUTPUTS: Output[] = [
  { deviceId: "default", label: "Default - Scarlett 4i4 USB" },
  { deviceId: "a", label: "Built-in Audio Analog Stereo" },
  { deviceId: "b", label: "Scarlett 4i4 USB" },
  { deviceId: "c", label: "Scarlett 4i4 USB Pro" },
];

describe("an output is found", () => {
  test.each([
    ["Scarlett 4i4 USB Pro", "c"],
    ["Scarlett 4i4 USB", "b"],
    ["  scarlett ", "b"],
    ["analog", "a"],
  ])("by %s", (name, id) => expect(outputNamed(OUTPUTS, name)?.deviceId).toBe(id));

  test.each(["HDMI", "", "default"])("and not by “%s”", (name) => {
    expect(outputNamed(OUTPUTS, name)).toBeUndefined();
  });
});

test("what is missing is said with what there is, or with why nobody can tell", () => {
  expect(missing(OUTPUTS, "HDMI")).toContain("“Built-in Audio Analog Stereo”, “Scarlett 4i4 USB”");
  expect(missing(OUTPUTS, "HDMI")).not.toContain("Default");
  expect(missing([{ deviceId: "a", label: "" }], "HDMI")).toContain("allowed the microphone");
  expect(missing([], "HDMI")).toContain("HDMI");
});

/** A machine whose outputs come and go. */
let there: Output[];
let devices: EventTarget & { enumerateDevices(): Promise<unknown[]> };
let told: (string | undefined)[];

beforeEach(() => {
  there = [...OUTPUTS];
  devices = Object.assign(new EventTarget(), {
    enumerateDevices: async () => there.map((output) => ({ ...output, kind: "audiooutput" })),
  });
  vi.stubGlobal("navigator", { mediaDevices: devices });
  told = [];
});
afterEach(() => vi.unstubAllGlobals());

const change = (outputs: Output[]) => {
  there = outputs;
  devices.dispatchEvent(new Event("devicechange"));
};

function chosen(away: "system" | "silence", context: { sinkId?: string; setSinkId?: unknown }) {
  return chooseOutput(context as AudioContext, {
    away,
    onTrouble: (trouble) => told.push(trouble),
    onChange: () => undefined,
  });
}

const context = () => ({
  sinkId: "",
  async setSinkId(id: string) {
    this.sinkId = id;
  },
});

test("unplugged, the system's own takes its place and that is said; plugged in again it is found", async () => {
  const heard = context();
  const output = chosen("system", heard);
  output.choose("Scarlett 4i4 USB");
  await vi.waitFor(() => expect(told).toEqual([undefined]));
  expect([heard.sinkId, output.device]).toEqual(["b", "Scarlett 4i4 USB"]);
  change(OUTPUTS.slice(0, 2));
  await vi.waitFor(() => expect(told.at(-1)).toContain("no output is named"));
  expect([heard.sinkId, output.device]).toEqual(["", null]);
  change([...OUTPUTS]);
  await vi.waitFor(() => expect(told.at(-1)).toBeUndefined());
  expect(heard.sinkId).toBe("b");
});

test("plugged in again without a word from the browser it is found too, and what is still away is said once", async () => {
  vi.useFakeTimers();
  there = OUTPUTS.slice(0, 2);
  const heard = context();
  const output = chosen("system", heard);
  output.choose("Scarlett 4i4 USB");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told).toEqual([expect.stringContaining("no output is named")]);
  there = [...OUTPUTS];
  await vi.advanceTimersByTimeAsync(5000);
  expect([heard.sinkId, output.device, told.at(-1)]).toEqual(["b", "Scarlett 4i4 USB", undefined]);
  output.dispose();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test("what is for the skin alone never goes to the ears instead", async () => {
  const felt = context();
  const output = chosen("silence", felt);
  output.choose("Scarlett 4i4 USB Pro");
  await vi.waitFor(() => expect(felt.sinkId).toBe("c"));
  change(OUTPUTS.slice(0, 2));
  await vi.waitFor(() => expect(told.at(-1)).toContain("no output is named"));
  expect([felt.sinkId, output.device]).toEqual(["c", null]);
});

test("a browser that cannot choose says so, and plays on", async () => {
  chosen("system", {}).choose("Scarlett");
  await vi.waitFor(() => expect(told).toEqual(["this browser cannot choose an output"]));
});

test("nothing is chosen where nothing is named", () => {
  const enumerate = vi.spyOn(devices, "enumerateDevices");
  chosen("system", context()).choose(null);
  change([]);
  expect(enumerate).not.toHaveBeenCalled();
});
