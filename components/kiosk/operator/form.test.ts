import { expect, test } from "vitest";
import { DEFAULTS } from "../settings";
import { flat } from "./flat";
import { patchOf, toForm } from "./form";

const before = toForm(DEFAULTS);

test("only what the operator has changed is written", () => {
  expect(patchOf(before, before)).toEqual({});
  expect(patchOf(before, { ...before, idleSeconds: "90", soundless: true })).toEqual({
    idleSeconds: 90,
    soundless: true,
  });
});

test("opening hours and the tactile channel are written whole, and taken back whole", () => {
  const open = { ...before, "hours.open": "10:00", "hours.close": "20:00" };
  expect(patchOf(before, open)).toEqual({ hours: { open: "10:00", close: "20:00" } });
  expect(patchOf(open, before)).toEqual({ hours: null });
  const felt = { ...before, "tactile.output": "third channel" };
  expect(patchOf(before, felt)).toEqual({ tactile: { output: "third channel", device: null, gain: 0.5 } });
});

test("an empty address is none", () => {
  const home = { ...before, home: "https://film.example" };
  expect(patchOf(before, home)).toEqual({ home: "https://film.example" });
  expect(patchOf(home, before)).toEqual({ home: null });
});

test("a status of any form is read line by line", () => {
  expect(
    flat({ upSeconds: 93_780, freeBytes: 4e10, sound: { state: "on", device: null }, faults: [] }),
  ).toEqual([
    ["upSeconds", "26 h 3 min"],
    ["freeBytes", "40000 MB"],
    ["sound · state", "on"],
    ["sound · device", "–"],
    ["faults", "–"],
  ]);
});
