import { expect, test } from "vitest";
import type { Shot } from "@/media/edl";
import type { Frame } from "../playhead/frame";
import { type MixOptions, mix, perspectives, risen } from "./mix";
import { smallCuts, smallScenes } from "./small-scenes";

const RINGING = { ringing: true };

function frame(shot: Partial<Shot> & Pick<Shot, "scene">, t = 0, still = 0): Frame {
  const [cut] = smallCuts(shot);
  if (!cut) throw new Error("no cut");
  return { at: t * 100, cut, t, still };
}

const gains = (at: Frame, options: MixOptions = RINGING) =>
  Object.fromEntries(mix(at, options, smallScenes).gains);

test("in the world only WORLD is heard, and inside only INSIDE", () => {
  expect(gains(frame({ scene: "street", hearing: [0, 0] }, 0.5))).toEqual({ "street-world": 1 });
  expect(gains(frame({ scene: "street", hearing: [1, 1] }, 0.5))).toEqual({ "street-inside": 1 });
});

test("while the hearing travels, the two perspectives keep their power", () => {
  for (let hearing = 0; hearing <= 1; hearing += 0.01) {
    const { world, inside } = perspectives(hearing);
    expect(world ** 2 + inside ** 2).toBeCloseTo(1, 12);
  }
});

test("the hearing goes from one end to the other with the scroll, in a straight line", () => {
  const half = gains(frame({ scene: "street", hearing: [0, 0.5] }, 1));
  expect(half["street-world"]).toBeCloseTo(Math.SQRT1_2, 12);
  expect(half["street-inside"]).toBeCloseTo(Math.SQRT1_2, 12);
  expect(gains(frame({ scene: "street", hearing: [0, 0.5] }, 0))).toEqual({ "street-world": 1 });
  expect(gains(frame({ scene: "street", hearing: [1, 0] }, 1))).toEqual({ "street-world": 1 });
});

test("one frame before a cut the outgoing scene stands; at the cut the incoming, and nothing of the outgoing", () => {
  const [street, merch] = smallCuts({ scene: "street", hearing: [0, 1] }, { scene: "merch" });
  if (!street || !merch) throw new Error("no cuts");
  const before = mix({ at: 99, cut: street, t: 0.99, still: 0 }, RINGING, smallScenes);
  const at = mix({ at: 100, cut: merch, t: 0, still: 0 }, RINGING, smallScenes);
  expect(before.scene).toBe("street");
  expect([...before.gains.keys()]).toEqual(["street-world", "street-inside"]);
  expect(at.cut).not.toBe(before.cut);
  expect(Object.fromEntries(at.gains)).toEqual({ "merch-world": 1 });
});

test("where there is no scene there is nothing at all", () => {
  const levels = mix(frame({ scene: null, hearing: [0, 1] }, 0.7, 60), RINGING, smallScenes);
  expect(levels.scene).toBeNull();
  expect(levels.gains.size).toBe(0);
});

test("in stillness the body comes up layer by layer, whatever the scroll's place in the shot", () => {
  const still = (seconds: number, t = 0.3) => gains(frame({ scene: "chamber", stillness: true }, t, seconds));
  expect(still(0)).toEqual({ "chamber-world": 1 });
  expect(Object.keys(still(2))).toEqual(["chamber-world", "body-breath"]);
  expect(still(34)).toEqual({ "chamber-world": 1, "body-breath": 1, "body-heart": 1 });
  expect(still(20, 0.1)).toEqual(still(20, 0.9));
});

test("the body never falls while nobody moves, and takes half a minute", () => {
  const layer = { at: 4, over: 30 };
  let last = 0;
  for (let seconds = 0; seconds < 40; seconds += 0.1) {
    const now = risen(layer, seconds);
    expect(now).toBeGreaterThanOrEqual(last);
    last = now;
  }
  expect(risen(layer, 4)).toBe(0);
  expect(risen(layer, 33.9)).toBeLessThan(1);
  expect(risen(layer, 34)).toBe(1);
});

test("any scroll takes the whole body away at once", () => {
  expect(gains(frame({ scene: "chamber", stillness: true }, 0.5, 0))).toEqual({ "chamber-world": 1 });
});

test("without stillness the body is part of INSIDE, and keeping still does nothing", () => {
  expect(gains(frame({ scene: "chamber", hearing: [1, 1] }, 0, 0))).toEqual({
    "body-breath": 1,
    "body-heart": 1,
  });
  expect(gains(frame({ scene: "chamber", hearing: [0, 0] }, 0, 60))).toEqual({ "chamber-world": 1 });
});

test("the ringing comes with INSIDE, the noise with its own shot; both can be left out", () => {
  expect(gains(frame({ scene: "merch", hearing: [1, 1] }))).toEqual({ "merch-inside": 1, "merch:0": 1 });
  const noisy = frame({ scene: "merch", hearing: [1, 1], name: "off-balance" });
  expect(gains(noisy)).toEqual({ "merch-inside": 1, "merch:0": 1, "merch:1": 1 });
  expect(gains(noisy, { ringing: false })).toEqual({ "merch-inside": 1 });
});

test("a frame sounds the same however one came to it: forwards, backwards, at any speed", () => {
  const [cut] = smallCuts({ scene: "merch", hearing: [0, 1] });
  if (!cut) throw new Error("no cut");
  const walk = (steps: readonly number[]) =>
    new Map(steps.map((at) => [at, mix({ at, cut, t: at / 100, still: 0 }, RINGING, smallScenes)]));
  const slow = walk(Array.from({ length: 100 }, (_, at) => at));
  for (const [at, levels] of walk([99, 60, 61, 3, 0])) expect(levels).toEqual(slow.get(at));
});

test("where the visitor sets the hearing, the shot's own does not count: layers and ringing follow", () => {
  const off = frame({ scene: "merch", hearing: [0, 1], name: "off-balance" }, 0.5);
  expect(gains(off, { ringing: true, hearing: 0 })).toEqual({ "merch-world": 1 });
  expect(gains(off, { ringing: true, hearing: 1 })).toEqual({
    "merch-inside": 1,
    "merch:0": 1,
    "merch:1": 1,
  });
  expect(gains(off, { ringing: false, hearing: 1 })).toEqual({ "merch-inside": 1 });
  const body = frame({ scene: "chamber", stillness: true }, 0.5, 0);
  expect(gains(body, { ringing: true, hearing: 1 })).toEqual({ "body-breath": 1, "body-heart": 1 });
});

test("a cued shot says so", () => {
  expect(mix(frame({ scene: "street", cued: true }), RINGING, smallScenes).cued).toBe(true);
  expect(mix(frame({ scene: "street" }), RINGING, smallScenes).cued).toBe(false);
});
