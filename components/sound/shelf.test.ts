import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SAMPLE_RATE, type StemName } from "@/media/stems";
import { BYTES, FakeStem } from "./fake-stem";
import type { Graph } from "./graph";
import { createShelf, type Shelf } from "./shelf";
import { smallScenes } from "./small-scenes";
import type { StemOptions } from "./stem";

const STEM = { bus: "world", loop: 1.5 * SAMPLE_RATE, lufs: -26, kbps: 96 };
const stems = new Proxy({}, { get: () => STEM }) as never;

let opened: FakeStem[];
vi.mock("./stem", () => ({
  openStem(_graph: Graph, name: StemName, options: StemOptions) {
    const stem = new FakeStem(name, options);
    opened.push(stem);
    return stem;
  },
}));
const ring = () => ({ dispose: () => {} });
vi.mock("./ringing", () => ({ toneVoice: () => ring(), noiseVoice: () => ring() }));

const context = { state: "running", currentTime: 10, sampleRate: 48_000 };
/** So many seconds go by, and an animation frame comes after them. */
function pass(seconds: number, ...want: Parameters<Shelf["want"]>) {
  context.currentTime += seconds;
  vi.advanceTimersByTime(seconds * 1000);
  shelf.want(...want);
}
let faults: string[];
let shelf: Shelf;

const stem = (name: StemName) => {
  const found = opened.findLast((each) => each.name === name);
  if (!found) throw new Error(`${name} was not opened`);
  return found;
};
const names = () => opened.map(({ name }) => name);

beforeEach(() => {
  vi.useFakeTimers();
  context.currentTime = 10;
  opened = [];
  faults = [];
  shelf = createShelf({ context } as unknown as Graph, {
    scenes: smallScenes,
    stems,
    container: "webm",
    most: 6 * BYTES,
    take: () => new Promise(() => {}),
    onFault: ({ message }) => faults.push(message),
  });
});

afterEach(() => {
  shelf.dispose();
  vi.useRealTimers();
});

test("what sounds is fetched alone; what comes next waits until it is there", () => {
  shelf.want(["street", "merch"], "street");
  expect(names()).toEqual(["street-world", "street-inside"]);
  stem("street-world").load();
  stem("street-inside").load();
  expect(names()).toEqual(["street-world", "street-inside", "merch-world", "merch-inside"]);
});

test("a pair starts together, and neither is heard before the other is there", () => {
  shelf.want(["street"], "street");
  stem("street-world").load();
  expect(shelf.voice("street", "street-world")).toBeUndefined();
  stem("street-inside").load();
  expect(stem("street-world").runs).toEqual(stem("street-inside").runs);
  expect(shelf.voice("street", "street-world")).toBe(stem("street-world"));
});

test("a cued scene that is late is in step with its cut, not with its arrival", () => {
  shelf.want(["street"], "street");
  shelf.cue("street", 12.5);
  for (const each of opened) each.load();
  expect(stem("street-world").runs.map(([, epoch]) => epoch)).toEqual([12.5]);
});

test("a broken half of a pair is said once, asked for once, and leaves the shot silent", () => {
  shelf.want(["street"], "street");
  stem("street-world").load();
  stem("street-inside").breakDown();
  for (let visit = 0; visit < 20; visit++) {
    shelf.want(["merch"], "merch");
    vi.advanceTimersByTime(1000);
    shelf.want(["street"], "street");
    stem("street-world").load();
  }
  expect(faults).toEqual(["street-inside broke"]);
  expect(names().filter((name) => name === "street-inside")).toHaveLength(1);
  expect(shelf.voice("street", "street-world")).toBeUndefined();
});

test("a layer that is broken leaves the rest of its scene to be heard", () => {
  shelf.want(["chamber"], "chamber");
  stem("body-heart").breakDown();
  stem("chamber-world").load();
  stem("body-breath").load();
  expect(shelf.voice("chamber", "chamber-world")).toBe(stem("chamber-world"));
  expect(shelf.voice("chamber", "body-heart")).toBeUndefined();
});

test("what is no longer near is let go, but what sounded not before its last cut is over", () => {
  shelf.want(["street", "merch"], "street");
  for (const name of ["street-world", "street-inside", "merch-world", "merch-inside"] as const)
    stem(name).load();
  shelf.want(["chamber"], "chamber");
  expect(stem("merch-world").disposed).toBe(true);
  pass(0.04, ["chamber"], "chamber");
  expect(stem("street-world").disposed).toBe(false);
  pass(0.04, ["chamber"], "chamber");
  expect(stem("street-world").disposed).toBe(true);
});

test("what comes near again in time is kept", () => {
  shelf.want(["street"], "street");
  for (const each of [...opened]) each.load();
  shelf.want(["chamber"], "chamber");
  pass(0.03, ["street"], "street");
  pass(5, ["street"], "street");
  expect(stem("street-world").disposed).toBe(false);
  expect(names().filter((name) => name === "street-world")).toHaveLength(1);
});

describe("the limit", () => {
  const chamber = ["chamber-world", "body-breath", "body-heart"] as const;

  test("a scene is not opened, nor half of it, while what is let go of is still held", () => {
    shelf.want(["street", "merch"], "street");
    for (const name of ["street-world", "street-inside", "merch-world", "merch-inside"] as const)
      stem(name).load();
    stem("merch-inside").decoding = stem("merch-world").decoding = true;
    pass(1, ["chamber"], "chamber");
    expect(names()).not.toContain("chamber-world");
    expect(shelf.bytes()).toBe(4 * BYTES);
    pass(1, ["chamber"], "chamber");
    expect(shelf.bytes()).toBe(5 * BYTES);
    expect(names().slice(4)).toEqual(chamber);
  });

  test("a decoding that goes on after its scene was left counts until it is over", () => {
    shelf.want(["street"], "street");
    for (const each of opened) each.decoding = true;
    const [world, inside] = [stem("street-world"), stem("street-inside")];
    shelf.want(["merch"], "merch");
    expect([world.disposed, shelf.bytes()]).toEqual([true, 4 * BYTES]);
    shelf.want(["chamber"], "chamber");
    expect(shelf.bytes()).toBe(5 * BYTES);
    world.decoding = inside.decoding = false;
    world.options.onSettled();
    expect(shelf.bytes()).toBe(3 * BYTES);
  });

  test("however wildly one goes, never more is held than there is room for", () => {
    let seed = 5;
    const random = (below: number) => {
      seed = (seed * 16807) % 2147483647;
      return seed % below;
    };
    for (let step = 0; step < 2000; step++) {
      const order = (["street", "merch", "chamber"] as const).toSorted(() => random(3) - 1);
      const [presented = "street"] = order;
      pass(
        random(20) / 100,
        presented === "chamber" ? ["chamber"] : order.slice(0, 1 + random(2)),
        presented,
      );
      for (const each of opened) {
        if (each.state === "loading" && random(3) === 0 && !each.disposed) each.load();
        else each.decoding = each.state === "loading" && each.decoding !== (random(4) === 0);
        if (each.disposed && !each.decoding) each.options.onSettled();
      }
      expect(shelf.bytes()).toBeLessThanOrEqual(6 * BYTES);
    }
    expect(opened.length).toBeGreaterThan(100);
  });
});
