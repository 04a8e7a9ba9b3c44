import { expect, test } from "vitest";
import { isOpen } from "./hours";

const at = (hour: number, minute = 0) => new Date(2026, 5, 1, hour, minute);

test.each([
  [null, at(3), true],
  [{ open: "10:00", close: "20:00" }, at(9, 59), false],
  [{ open: "10:00", close: "20:00" }, at(10), true],
  [{ open: "10:00", close: "20:00" }, at(20), false],
  [{ open: "18:00", close: "02:00" }, at(23), true],
  [{ open: "18:00", close: "02:00" }, at(1, 59), true],
  [{ open: "18:00", close: "02:00" }, at(12), false],
] as const)("with hours %j the house is open at %s: %s", (hours, now, open) => {
  expect(isOpen(hours, now)).toBe(open);
});
