import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { goodPin, pinAt } from "./pin";
import { bearer, MINUTES, tokens } from "./tokens";

const dir = mkdtempSync(join(tmpdir(), "not-silence-pin-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const PIN = "271828";
const open = (name: string, clock = { now: 0 }) =>
  pinAt(
    join(dir, name),
    () => {},
    () => clock.now,
  );

// A hash is slow on purpose.
vi.setConfig({ testTimeout: 60_000 });

describe("The operator's PIN", () => {
  it("has no default that works", () => {
    const pin = open("none");
    expect(pin.state()).toBe("none");
    for (const guess of ["", "000000", "123456", undefined]) expect(pin.try(guess)).toBe("wrong");
  });

  it("is set once, and stands nowhere as it is", () => {
    const pin = open("once");
    expect([pin.first(PIN), pin.first("314159")]).toEqual([true, false]);
    expect(pin.try(PIN)).toBe("right");
    expect(readFileSync(join(dir, "once"), "utf8")).not.toContain(PIN);
  });

  it.each(["", "{", "null", '{ "salt": "00", "hash": "00" }'])(
    "is nobody's to choose where its file says %j, nor once that was put aside",
    (text) => {
      const path = join(dir, "damaged");
      writeFileSync(path, text);
      expect([open("damaged").state(), open("damaged").first(PIN)]).toEqual(["unusable", false]);
      expect(open("damaged").try(PIN)).toBe("wrong");
      renameSync(path, `${path}.unreadable`);
      expect([open("damaged").state(), open("damaged").first(PIN)]).toEqual(["unusable", false]);
      rmSync(`${path}.unreadable`);
      expect(open("damaged").state()).toBe("none");
    },
  );

  it("refuses what anybody would try first", () => {
    expect(["12345", "000000", "123456", "987654", "12345a", 271828].filter(goodPin)).toEqual([]);
    expect(goodPin(PIN)).toBe(true);
  });

  it("hears no guess for ever longer after four wrong ones, after a restart too, nor the right one meanwhile", () => {
    const clock = { now: 0 };
    open("slow", clock).first(PIN);
    for (let tries = 0; tries < 4; tries++) expect(open("slow", clock).try("999999")).toBe("wrong");
    expect(open("slow", clock).try(PIN)).toEqual({ seconds: 30 });
    clock.now = 30_000;
    expect(open("slow", clock).try("999999")).toBe("wrong");
    expect(open("slow", clock).try(PIN)).toEqual({ seconds: 60 });
    clock.now = 90_000;
    expect(open("slow", clock).try(PIN)).toBe("right");
    expect(open("slow", clock).try("999999")).toBe("wrong");
    expect(open("slow", clock).try(PIN)).toBe("right");
  });

  it("locks nobody out for long where the clock is set back", () => {
    const clock = { now: Date.parse("2030-01-01") };
    open("back", clock).first(PIN);
    for (let tries = 0; tries < 4; tries++) open("back", clock).try("999999");
    clock.now = Date.parse("2020-01-01");
    expect(open("back", clock).try(PIN)).toEqual({ seconds: 3600 });
  });
});

describe("An operator's token", () => {
  it("is good while it is used, and not for long after", () => {
    let now = 0;
    const desk = tokens(() => now);
    const token = desk.give();
    now += MINUTES * 60_000 - 1;
    expect(desk.good(token)).toBe(true);
    now += MINUTES * 60_000 - 1;
    expect(desk.good(token)).toBe(true);
    now += MINUTES * 60_000 + 1;
    expect(desk.good(token)).toBe(false);
    expect([desk.good(""), desk.good(bearer(undefined))]).toEqual([false, false]);
  });
});
