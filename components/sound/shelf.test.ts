import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { StemName } from "@/media/stems";
import type { Graph } from "./graph";
import { createShelf, type Shelf } from "./shelf";
import { smallScenes } from "./small-scenes";
import type { StemOptions, StemState, StemVoice } from "./stem";

class FakeStem implements StemVoice {
  state: StemState = "loading";
  epoch = Number.NaN;
  readonly level = {} as AudioParam;
  readonly runs: [when: number, epoch: number][] = [];
  disposed = false;
  constructor(
    readonly name: StemName,
    readonly options: StemOptions,
  ) {}
  run(when: number, epoch: number) {
    this.state = "playing";
    this.epoch = epoch;
    this.runs.push([when, epoch]);
  }
  dispose() {
    this.disposed = true;
  }
  load() {
    this.state = "loaded";
    this.options.onSettled();
  }
  breakDown() {
    this.state = "broken";
    this.options.onFault(`${this.name} broke`, undefined);
    this.options.onSettled();
  }
}

let opened: FakeStem[];
vi.mock("./stem", () => ({
  openStem(_graph: Graph, name: StemName, options: StemOptions) {
    const stem = new FakeStem(name, options);
    opened.push(stem);
    return stem;
  },
}));
vi.mock("./ringing", () => ({ toneVoice: () => ({}), noiseVoice: () => ({}) }));

const context = { state: "running", currentTime: 10, sampleRate: 48_000 };
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
  opened = [];
  faults = [];
  shelf = createShelf({ context } as unknown as Graph, {
    scenes: smallScenes,
    stems: {} as never,
    files: {} as never,
    container: "webm",
    onFault: ({ message }) => faults.push(message),
  });
});

afterEach(() => {
  shelf.dispose();
  vi.useRealTimers();
});

test("what sounds is fetched alone; what comes next waits until it is there", () => {
  shelf.want(["street", "merch"]);
  expect(names()).toEqual(["street-world", "street-inside"]);
  stem("street-world").load();
  stem("street-inside").load();
  expect(names()).toEqual(["street-world", "street-inside", "merch-world", "merch-inside"]);
});

test("a pair starts together, and neither is heard before the other is there", () => {
  shelf.want(["street"]);
  stem("street-world").load();
  expect(shelf.voice("street", "street-world")).toBeUndefined();
  stem("street-inside").load();
  expect(stem("street-world").runs).toEqual(stem("street-inside").runs);
  expect(shelf.voice("street", "street-world")).toBe(stem("street-world"));
});

test("a cued scene that is late is in step with its cut, not with its arrival", () => {
  shelf.want(["street"]);
  shelf.cue("street", 12.5);
  for (const each of opened) each.load();
  expect(stem("street-world").runs.map(([, epoch]) => epoch)).toEqual([12.5]);
});

test("a broken half of a pair is said once, asked for once, and leaves the shot silent", () => {
  shelf.want(["street"]);
  stem("street-world").load();
  stem("street-inside").breakDown();
  for (let visit = 0; visit < 20; visit++) {
    shelf.want(["merch"]);
    vi.advanceTimersByTime(1000);
    shelf.want(["street"]);
    stem("street-world").load();
  }
  expect(faults).toEqual(["street-inside broke"]);
  expect(names().filter((name) => name === "street-inside")).toHaveLength(1);
  expect(shelf.voice("street", "street-world")).toBeUndefined();
});

test("a layer that is broken leaves the rest of its scene to be heard", () => {
  shelf.want(["chamber"]);
  stem("body-heart").breakDown();
  stem("chamber-world").load();
  stem("body-breath").load();
  expect(shelf.voice("chamber", "chamber-world")).toBe(stem("chamber-world"));
  expect(shelf.voice("chamber", "body-heart")).toBeUndefined();
});

test("what is no longer near is let go, but not before its last cut is over", () => {
  shelf.want(["street"]);
  for (const each of [...opened]) each.load();
  const world = stem("street-world");
  shelf.want(["chamber"]);
  vi.advanceTimersByTime(400);
  expect(world.disposed).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(world.disposed).toBe(true);
});

test("what comes near again in time is kept", () => {
  shelf.want(["street"]);
  for (const each of [...opened]) each.load();
  shelf.want(["chamber"]);
  vi.advanceTimersByTime(300);
  shelf.want(["street"]);
  vi.advanceTimersByTime(5000);
  expect(stem("street-world").disposed).toBe(false);
  expect(names().filter((name) => name === "street-world")).toHaveLength(1);
});
