import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Pulse } from "../server/pulse";
import { PULSE } from "../server/sample";
import { GRACE, judge, SILENT } from "./judge";

let clock = 0;
const now = () => clock;
beforeEach(() => {
  clock = 0;
});

describe("A page's health", () => {
  /** A page that pulses once a second for so many seconds. */
  const lives = (health: ReturnType<typeof judge>, seconds: number, pulse: Partial<Pulse> = {}) => {
    for (let second = 0; second < seconds; second++) {
      clock += 1000;
      health.take({ ...PULSE, ...pulse });
    }
  };

  it("is asked after when it falls silent, and given time while it loads", () => {
    const health = judge(now);
    clock = GRACE;
    expect(health.silent()).toBe(false);
    lives(health, 2);
    clock += SILENT;
    expect(health.silent()).toBe(false);
    clock += 1;
    expect(health.silent()).toBe(true);
  });

  it("is not judged by the last words of the page before it", () => {
    const health = judge(now);
    lives(health, 3);
    health.load();
    clock += 500;
    expect(health.take(PULSE)).toBe(false);
    clock += SILENT + 1;
    expect(health.silent()).toBe(false);
  });

  it.each([
    ["the picture is lost", { picture: "lost" as const }, 6, "reload"],
    ["the sound is lost", { sound: { ...PULSE.sound, state: "interrupted" } }, 11, "restart"],
    ["the sound is lost", { sound: { ...PULSE.sound, state: "refused" } }, 11, "restart"],
    ["stills stand for the picture", { picture: "still" as const }, 31, "reload"],
    ["nothing is drawn any more", { drawn: 0 }, 22, "reload"],
  ])("%s: it says so itself, and not of a moment", (why, pulse, seconds, rung) => {
    const health = judge(now);
    lives(health, 2);
    lives(health, 2, pulse);
    expect(health.ill()).toBeNull();
    lives(health, seconds, pulse);
    expect(health.ill()).toEqual({ why, rung });
    lives(health, 1);
    expect(health.ill()).toBeNull();
  });

  it("does not suffer from what its browser never could: a machine without sound is left alone", () => {
    const health = judge(now);
    const mute = { sound: { ...PULSE.sound, state: "refused" } };
    lives(health, 60, mute);
    expect(health.ill()).toBeNull();
    lives(health, 2);
    // It has been heard: a page that is loaded anew in the same browser is still to be.
    health.load();
    lives(health, 12, mute);
    expect(health.ill()).not.toBeNull();
    health.begin();
    lives(health, 60, mute);
    expect(health.ill()).toBeNull();
  });

  it("does not suffer from stills where there never was a picture, nor soon again where it is slow to come", () => {
    const health = judge(now);
    lives(health, 120, { picture: "still" });
    expect(health.ill()).toBeNull();
    lives(health, 1);
    lives(health, 60, { picture: "still", role: "words" });
    lives(health, 60, { picture: "still", state: "dark" });
    lives(health, 40, { picture: "still" });
    expect(health.ill(2)).toBeNull();
    health.load();
    lives(health, 40, { picture: "still" });
    expect(health.ill(), "the same browser was able to").not.toBeNull();
    health.begin();
    lives(health, 120, { picture: "still" });
    expect(health.ill()).toBeNull();
  });

  it("does not suffer from the dark, nor a screen of words from drawing nothing", () => {
    const health = judge(now);
    lives(health, 60, { drawn: 0, state: "dark" });
    lives(health, 60, { drawn: 0, role: "words" });
    expect(health.ill()).toBeNull();
  });

  it("goes by a clock that cannot jump", () => {
    const health = judge(now);
    lives(health, 2);
    vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ["Date"] });
    expect(health.silent()).toBe(false);
    vi.useRealTimers();
  });
});
