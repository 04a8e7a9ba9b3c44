import { describe, expect, test } from "vitest";
import { smallFilm } from "@/media/small-film";
import type { Frame } from "./frame";
import { cutAt, within } from "./locate";
import { lagOfCuts, offsetFrames, pulse, shutter, WAIT_MOST } from "./sync";

const SIXTIETH = 1000 / 60;

describe("how long words and picture wait for the sound of a cut", () => {
  test("not at all where nothing sounds", () => expect(offsetFrames(0, SIXTIETH)).toBe(0));

  test.each([7, 1000 / 120, SIXTIETH, 33.3])(
    "so that they meet within a frame, at %s ms a frame",
    (period) => {
      // A frame, the longest wait, and the frame by which they may be apart.
      for (let latency = 1; latency <= period + WAIT_MOST; latency += 0.7) {
        const apart = latency - period * (1 + offsetFrames(latency, period));
        expect(Math.abs(apart)).toBeLessThanOrEqual(Math.max(period, SIXTIETH));
      }
    },
  );

  test("two frames of a usual screen at the most, and not at all for an output that is later still", () => {
    expect(offsetFrames(36, SIXTIETH)).toBe(1);
    expect(offsetFrames(48, SIXTIETH)).toBe(2);
    expect(offsetFrames(90, SIXTIETH)).toBe(2);
    expect(offsetFrames(90, SIXTIETH / 2)).toBe(4);
    expect(offsetFrames(90, 100)).toBe(0);
    expect(offsetFrames(180, SIXTIETH)).toBe(0);
  });
});

test("a picture that is late by itself does not wait for the sound as well", () => {
  expect(offsetFrames(58, SIXTIETH, 0)).toBe(2);
  expect(offsetFrames(58, SIXTIETH, 20)).toBe(1);
  expect(offsetFrames(58, SIXTIETH, 50)).toBe(0);
  expect(offsetFrames(58, SIXTIETH, 200)).toBe(0);
  expect(offsetFrames(90, 100, 5)).toBe(0);
});

test("how late the picture of a cut usually is, is told by the cuts before it", () => {
  const tell = lagOfCuts();
  let now = 0;
  const frame = (interval: number, cut: boolean) => {
    now += interval;
    return tell(now, SIXTIETH, cut);
  };
  expect(frame(SIXTIETH, false)).toBe(0);
  // A hitch within a shot tells nothing of cuts, nor does a page that was hidden.
  expect(frame(90, false)).toBe(0);
  expect(frame(4000, true)).toBe(0);
  for (const interval of [SIXTIETH + 40, SIXTIETH + 30, 230]) frame(interval, true);
  expect(frame(SIXTIETH, false)).toBeCloseTo(40);
  // A machine that has become fast again is believed.
  for (let cut = 0; cut < 4; cut++) frame(SIXTIETH, true);
  expect(frame(SIXTIETH, false)).toBeCloseTo(0);
});

test("the length of an animation frame is the usual one, whatever hitches there are", () => {
  const tell = pulse();
  expect(tell(1000)).toBeCloseTo(SIXTIETH);
  let now = 1000;
  for (let frame = 0; frame < 40; frame++) {
    now += frame % 5 === 0 ? 90 : 8;
    tell(now);
  }
  expect(tell(now + 8)).toBe(8);
});

describe("the shutter", () => {
  const film = smallFilm(120, 240, 130);
  const frame = (at: number): Frame => {
    const cut = cutAt(film, at);
    return { at, cut, t: within(cut, at), still: 0 };
  };

  test("without a wait every frame passes as it is", () => {
    const show = shutter();
    for (const at of [0, 119, 120, 400, 3]) expect(show(frame(at), 16, 8)).toEqual(frame(at));
  });

  test("at a cut the outgoing shot stands until it is time, at its end, then the incoming", () => {
    const show = shutter();
    show(frame(119), 0, 0);
    for (const [at, now] of [
      [130, 16],
      [131, 33],
    ] as const) {
      const shown = show(frame(at), now, 42);
      expect([shown.cut.index, shown.t]).toEqual([0, 1]);
    }
    expect(show(frame(133), 50, 42)).toEqual(frame(133));
    expect(show(frame(134), 66, 42)).toEqual(frame(134));
    expect(show(frame(119), 83, 92)).toMatchObject({ cut: { index: 1 }, t: 0 });
  });

  test("a page that hitches while it waits does not wait for longer", () => {
    const show = shutter();
    show(frame(119), 0, 0);
    expect(show(frame(120), 16, 42).cut.index).toBe(0);
    expect(show(frame(120), 116, 42).cut.index).toBe(1);
  });

  test("a cut taken back while it waits is not seen", () => {
    const show = shutter();
    show(frame(119), 0, 0);
    expect(show(frame(120), 16, 42).cut.index).toBe(0);
    expect(show(frame(119), 33, 42)).toEqual(frame(119));
  });

  test("the first shot waits for nothing", () => expect(shutter()(frame(300), 16, 42)).toEqual(frame(300)));
});
