import { beforeEach, expect, test } from "vitest";
import type { SceneName } from "@/media/stems";
import type { Levels, VoiceName } from "./mix";
import { createMixer, type Mixer } from "./mixer";
import { CUT, LEAD } from "./slope";
import type { Voice } from "./stem";

type Told = readonly ["step" | "slope", level: number, when: number];

/** A parameter that only remembers what it was told. */
class Fader {
  told: Told[] = [];
  cancelScheduledValues(from: number) {
    this.told = this.told.filter(([, , when]) => when < from);
  }
  setValueAtTime(level: number, when: number) {
    this.told.push(["step", level, when]);
  }
  setTargetAtTime(level: number, when: number) {
    this.told.push(["slope", level, when]);
  }
}

const clock = { currentTime: 1, sampleRate: 48_000 };
let faders: Map<VoiceName, Fader>;
let absent: Set<VoiceName>;
let cued: (readonly [SceneName, number])[];
let mixer: Mixer;

function fader(name: VoiceName): Fader {
  const known = faders.get(name) ?? new Fader();
  faders.set(name, known);
  return known;
}

const voices = new Map<Fader, Voice>();
function voice(name: VoiceName): Voice | undefined {
  if (absent.has(name)) return undefined;
  const level = fader(name);
  const known = voices.get(level) ?? { level: level as unknown as AudioParam, dispose: () => {} };
  voices.set(level, known);
  return known;
}

function levels(cut: number, scene: SceneName | null, gains: Partial<Record<VoiceName, number>>): Levels {
  return { cut, scene, cued: false, set: "", gains: new Map(Object.entries(gains)) as Levels["gains"] };
}

beforeEach(() => {
  clock.currentTime = 1;
  faders = new Map();
  absent = new Set();
  cued = [];
  mixer = createMixer(clock as unknown as BaseAudioContext, {
    cue: (scene, when) => cued.push([scene, when]),
    align: () => {},
    voice: (_scene, name) => voice(name),
  });
});

test("all gains of a cut, the outgoing and the incoming, are told for one time", () => {
  mixer.apply(levels(0, "street", { "street-world": 1 }));
  clock.currentTime = 2;
  mixer.apply(levels(1, "lunch", { "lunch-world": 0.6, "lunch-inside": 0.8 }));
  const cutAt = 2 + LEAD;
  for (const [name, level] of [
    ["street-world", 0],
    ["lunch-world", 0.6],
    ["lunch-inside", 0.8],
  ] as const) {
    const [slope, land] = fader(name).told.slice(-2);
    expect(slope).toEqual(["slope", level, expect.closeTo(cutAt, 9)]);
    expect(land).toEqual(["step", level, expect.closeTo(cutAt + CUT, 9)]);
  }
});

test("what a cued scene begins with is not sloped at all, and the scene begins at the cut's own time", () => {
  mixer.apply({ ...levels(0, "helmet", { "phrase-world": 1 }), cued: true });
  expect(cued).toEqual([["helmet", expect.closeTo(1 + LEAD, 9)]]);
  expect(fader("phrase-world").told).toEqual([["step", 1, expect.closeTo(1 + LEAD, 9)]]);
});

test("what already stands is left alone, frame after frame", () => {
  for (let frame = 0; frame < 100; frame++) mixer.apply(levels(0, "street", { "street-world": 1 }));
  expect(fader("street-world").told).toHaveLength(2);
});

test("the hearing travels within a shot and never before its cut has passed", () => {
  mixer.apply(levels(0, "street", { "street-world": 1 }));
  mixer.apply(levels(0, "street", { "street-world": 0.9, "street-inside": 0.4 }));
  const travel = fader("street-world").told.at(-1);
  expect(travel).toEqual(["slope", 0.9, expect.closeTo(1 + LEAD + CUT, 9)]);
});

test("a level told while a late scene still joins does not overtake it", () => {
  absent.add("lunch-world");
  mixer.apply(levels(0, "lunch", { "lunch-world": 0.7 }));
  clock.currentTime = 5;
  absent.clear();
  mixer.apply(levels(0, "lunch", { "lunch-world": 0.7 }));
  clock.currentTime = 5.01;
  mixer.apply(levels(0, "lunch", { "lunch-world": 0.6 }));
  const [land, travel] = fader("lunch-world").told.slice(-2);
  expect(travel?.[1]).toBe(0.6);
  expect(travel?.[2]).toBeGreaterThanOrEqual(land?.[2] ?? Number.POSITIVE_INFINITY);
});

test("nothing is told to an outgoing voice after its cut", () => {
  mixer.apply(levels(0, "street", { "street-world": 1 }));
  clock.currentTime = 2;
  mixer.apply(levels(1, "lunch", { "lunch-world": 1 }));
  const told = fader("street-world").told.length;
  for (let frame = 0; frame < 50; frame++) mixer.apply(levels(1, "lunch", { "lunch-world": 1 - frame / 50 }));
  expect(fader("street-world").told).toHaveLength(told);
});

test("a scene that is late leaves the cut silent and joins at its level when it is there", () => {
  absent.add("lunch-world");
  mixer.apply(levels(0, "street", { "street-world": 1 }));
  clock.currentTime = 2;
  mixer.apply(levels(1, "lunch", { "lunch-world": 0.7 }));
  expect(fader("street-world").told.at(-1)?.[1]).toBe(0);
  expect(fader("lunch-world").told).toHaveLength(0);
  clock.currentTime = 5;
  absent.delete("lunch-world");
  mixer.apply(levels(1, "lunch", { "lunch-world": 0.7 }));
  expect(fader("lunch-world").told.at(-1)).toEqual(["step", 0.7, expect.closeTo(5 + LEAD + CUT, 9)]);
});

test("a body that is scrolled away is gone in a cut's time", () => {
  mixer.apply(levels(0, "chamber", { "chamber-world": 1 }));
  clock.currentTime = 20;
  mixer.apply(levels(0, "chamber", { "chamber-world": 1, "body-heart": 0.5 }));
  clock.currentTime = 21;
  mixer.apply(levels(0, "chamber", { "chamber-world": 1 }));
  expect(fader("body-heart").told.at(-1)).toEqual(["step", 0, expect.closeTo(21 + CUT, 9)]);
});

test("while the clock is held a whole film may go by, and nothing of it is left for later", () => {
  mixer.apply(levels(0, "street", { "street-world": 1 }));
  clock.currentTime = 2;
  for (let frame = 1; frame < 400; frame++) {
    const hearing = (frame % 40) / 40;
    mixer.apply(
      levels(Math.ceil(frame / 40), "street", hearing ? { "street-world": 1, "street-inside": hearing } : {}),
    );
  }
  mixer.apply(levels(99, "lunch", { "lunch-world": 1 }));
  for (const name of ["street-world", "street-inside"] as const) {
    expect(fader(name).told.at(-1)?.[1]).toBe(0);
    expect(fader(name).told.at(-1)?.[2]).toBeLessThanOrEqual(2 + LEAD + CUT + 1e-9);
    expect(fader(name).told.length).toBeLessThan(10);
  }
});

test("what a visitor switches is a cut in a scene that goes on, also where the shot is cued", () => {
  mixer.apply({ ...levels(0, "bulbs", { "bulbs-world": 1 }), cued: true });
  clock.currentTime = 2;
  mixer.apply({ ...levels(0, "bulbs", { "bulbs-inside": 1 }), cued: true, set: "1" });
  expect(cued).toHaveLength(1);
  for (const [name, level] of [
    ["bulbs-world", 0],
    ["bulbs-inside", 1],
  ] as const)
    expect(fader(name).told.at(-1)).toEqual(["step", level, expect.closeTo(2 + LEAD + CUT, 9)]);
});

test("silence is every voice at nothing", () => {
  mixer.apply(levels(0, "street", { "street-world": 0.6, "street-inside": 0.8 }));
  clock.currentTime = 2;
  mixer.apply(levels(1, null, {}));
  for (const name of ["street-world", "street-inside"] as const) expect(fader(name).told.at(-1)?.[1]).toBe(0);
});
