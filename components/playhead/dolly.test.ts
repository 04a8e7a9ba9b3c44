import { describe, expect, test } from "vitest";
import { smallFilm } from "@/media/small-film";
import { dolly, JUMP } from "./dolly";
import type { Frame } from "./frame";
import { cutAt, within } from "./locate";

const film = smallFilm(480, 240);
/** Frames of film in one notch of a wheel, 120 pixels of a screen of 720. */
const NOTCH = 40;
const SIXTIETH = 1000 / 60;

/** The frame at a position; `scrolled` in this very animation frame, unless it was put there. */
function frameAt(at: number, scrolled = true): Frame {
  const cut = cutAt(film, at);
  return { at, cut, t: within(cut, at), still: scrolled ? 0 : 1 };
}

/** Where the camera of the first shot is, in frames of film, at every animation frame of a scroll. */
function path(scroll: (ms: number) => number, period: number, until: number): number[] {
  const follow = dolly();
  const camera: number[] = [];
  for (let i = 0; i * period <= until + 1e-6; i++)
    camera.push(follow(frameAt(scroll(i * period)), i * period) * 480);
  return camera;
}

const notch = (ms: number) => (ms >= 100 - 1e-6 ? 100 + NOTCH : 100);
const evenly = (ms: number) => 100 + 0.12 * ms;
/** A finger: away, slower, back; a smooth scroll as animation frames of a sixtieth see it. */
const finger = (ms: number) => {
  const at = (tick: number) => 200 + 90 * Math.sin(tick / 20);
  const tick = Math.floor(ms / SIXTIETH + 1e-6);
  return at(tick) + (at(tick + 1) - at(tick)) * (ms / SIXTIETH - tick);
};

describe("a notch of the wheel", () => {
  test("moves the camera on and on, never back and never beyond, and it comes to stand there exactly", () => {
    for (const period of [SIXTIETH / 2, SIXTIETH, 50, 200]) {
      const camera = path(notch, period, 1000);
      expect(camera).toEqual([...camera].sort((a, b) => a - b));
      expect(camera.at(-1)).toBe(100 + NOTCH);
    }
  });

  test("is taken in steps so small that none is a fifth of it", () => {
    const camera = path(notch, SIXTIETH, 1000);
    const steps = camera.slice(1).map((at, i) => at - (camera[i] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(NOTCH / 5);
  });

  test("after another does not stop the camera between them", () => {
    const every = 100;
    const camera = path((ms) => 100 + NOTCH * Math.floor(ms / every + 1e-6), SIXTIETH, 800);
    const steps = camera.slice(1).map((at, i) => at - (camera[i] ?? 0));
    const steady = steps.slice(20);
    expect(Math.min(...steady)).toBeGreaterThan(0.5 * (NOTCH / every) * SIXTIETH);
    expect(Math.max(...steady)).toBeLessThan(1.5 * (NOTCH / every) * SIXTIETH);
  });
});

describe("at 60 and at 120 frames a second", () => {
  test("a smooth scroll is the same path", () => {
    const usual = path(finger, SIXTIETH, 1000);
    const twice = path(finger, SIXTIETH / 2, 1000);
    usual.forEach((at, i) => void expect(twice[2 * i]).toBeCloseTo(at, 6));
  });

  test("a notch is the same path, but for when it was seen", () => {
    const usual = path(notch, SIXTIETH, 1000);
    const twice = path(notch, SIXTIETH / 2, 1000);
    usual.forEach((at, i) => void expect(Math.abs((twice[2 * i] ?? 0) - at)).toBeLessThan(NOTCH / 20));
  });
});

test("a scroll that is smooth already is followed within a thirteenth of a second", () => {
  const camera = path(evenly, SIXTIETH, 1000);
  camera.forEach((at, i) => void expect(evenly(i * SIXTIETH) - at).toBeLessThanOrEqual(0.12 * (1000 / 13)));
});

test("however one scrolls, the camera is nowhere that the scroll has not been", () => {
  let seed = 11;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const follow = dolly();
  let [at, low, high, now] = [240, 240, 240, 0];
  for (let i = 0; i < 5000; i++) {
    at = Math.min(Math.max(at + (random() - 0.5) * 2 * NOTCH, 0), 479);
    [low, high, now] = [Math.min(low, at), Math.max(high, at), now + random() * 40];
    const camera = follow(frameAt(at), now) * 480;
    expect(camera).toBeGreaterThanOrEqual(low - 1e-9);
    expect(camera).toBeLessThanOrEqual(high + 1e-9);
  }
});

describe("it stands where the playhead is, at once", () => {
  test("at the first frame, and at every cut, forwards and backwards", () => {
    const follow = dolly();
    const arrive = (at: number, ms: number) => [follow(frameAt(at), ms), frameAt(at).t];
    for (const [ms, from, to] of [
      [0, 440, 470],
      [100, 481, 520],
      [200, 479, 450],
    ] as const) {
      const [camera, t] = arrive(from, ms);
      expect(camera).toBe(t);
      const [behind, next] = arrive(to, ms + SIXTIETH);
      expect(behind).not.toBe(next);
    }
  });

  test("where it was put without a scroll, and where a scroll jumps", () => {
    const follow = dolly();
    follow(frameAt(100), 0);
    const put = frameAt(120, false);
    expect(follow(put, SIXTIETH)).toBe(put.t);
    const far = frameAt(120 + JUMP);
    expect(follow(far, 2 * SIXTIETH)).toBe(far.t);
  });

  test("at rest: to the bit, whatever the way there", () => {
    for (const at of [0, 0.1, 33.3, 101.7, 479.99]) {
      const follow = dolly();
      for (let i = 0; i < 60; i++) follow(frameAt(Math.max(0, at - 30 + i / 2)), i * SIXTIETH);
      const frame = frameAt(at);
      let told = Number.NaN;
      for (let i = 60; i < 120; i++) told = follow(frame, i * SIXTIETH);
      expect(told).toBe(frame.t);
    }
  });
});
