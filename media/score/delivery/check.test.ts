import { describe, expect, it } from "vitest";
import type { AirRecord, Delivered, StemRecord } from "../../stems/measured";
import { SCORES } from "../scores";
import { claimFaults, faultsOf, isStale } from "./check";
import { levelFaults } from "./faults/levels";
import { airFaults, mixFaults, sceneFaults } from "./faults/scene";
import { stemFaults } from "./faults/stem";
import { inputsOf } from "./inputs";

const OCTAVES = [-50, -45, -40, -38, -38, -40, -42, -46, -52, -60];
const file: Delivered = {
  bytes: 400_000,
  sha256: "",
  lufs: -25.1,
  truePeak: -8,
  loss: OCTAVES.map(() => 0.2),
};
const lunch: StemRecord = {
  score: "lunch",
  measured: {
    lufs: -25,
    truePeak: -9,
    crest: 16,
    centroid: 900,
    seam: 0.4,
    silence: 0,
    recurrence: { peak: 0.2, lag: 7, band: "whole" },
    spread: 2,
    octaves: OCTAVES,
  },
  files: { webm: file, m4a: file },
  spectrogram: { bytes: 15_000, sha256: "" },
};
const told = (change: Partial<StemRecord["measured"]>): string[] =>
  stemFaults("lunch-world", { ...lunch, measured: { ...lunch.measured, ...change } });

describe("a stem is found out", () => {
  it("passes as it should be", () => expect(told({})).toEqual([]));
  it("when it is too loud", () => {
    expect(told({ lufs: -23 }).join()).toContain("stands at -23 LUFS, its table says -25");
    expect(told({ truePeak: -2.9 }).join()).toContain("peaks at -2.9 dBTP");
  });
  it("when its table asks for more than its kind may have", () => {
    expect(levelFaults("lunch-world", -20)).toHaveLength(1);
    expect(levelFaults("lunch-inside", -25)).toHaveLength(1);
    expect(levelFaults("gig-world", -20)).toEqual([]);
    expect(levelFaults("chamber-world", -58)).toEqual([]);
  });
  it("when its seam clicks", () => expect(told({ seam: 1.2 }).join()).toContain("steps over its seam"));
  it("when it stops dead", () => expect(told({ silence: 480 }).join()).toContain("480 exact zeros"));
  it("when it repeats itself, if only in one band", () => {
    const again = { peak: 0.62, lag: 11.4, band: "2-8 kHz" };
    expect(told({ recurrence: again })).toEqual(["repeats itself after 11.4 s (0.62, 2-8 kHz)"]);
    const beat = { ...lunch, measured: { ...lunch.measured, lufs: -20, recurrence: again } };
    expect(
      stemFaults("gig-world", {
        ...beat,
        files: { webm: { ...file, lufs: -20 }, m4a: { ...file, lufs: -20 } },
      }),
    ).toEqual([]);
  });
  it("when it is said to be steady and is not", () => {
    const noise = { ...lunch, measured: { ...lunch.measured, spread: 3 } };
    expect(stemFaults("chamber-world", noise).join()).toContain("is said to be steady");
  });
  it("when the codec changes it", () => {
    const loss = OCTAVES.map((_, i) => (i === 5 ? -2.4 : 0));
    const changed = { ...lunch, files: { webm: file, m4a: { ...file, loss, lufs: -27, truePeak: -0.5 } } };
    expect(stemFaults("lunch-world", changed)).toEqual([
      "decodes from m4a at -27 LUFS, was -25",
      "decodes from m4a to -0.5 dBTP, above -1",
      "changes by -2.4 dB at 1000 Hz in m4a",
    ]);
  });
});

describe("a scene is found out", () => {
  const predicted = [-19, -15, -18, -28, -80, -92];
  const ear = { audiogram: "S3" as const, predicted, measured: predicted, floor: predicted.map(() => null) };
  const air: AirRecord = { whole: true, spl: 100, gain: 4, ears: [ear, ear] };
  const scene = { audiogram: ["S3", "S3"] as const };
  const right = (change: Partial<typeof ear>): string[] =>
    airFaults(scene, { ...air, ears: [ear, { ...ear, ...change }] });

  it("passes as it should be", () => expect(airFaults(scene, air)).toEqual([]));
  it("when one ear is 4 dB from its prediction, but not at 4 kHz", () => {
    expect(right({ measured: predicted.map((v, i) => (i === 2 ? v + 4 : v)) })).toEqual([
      "the right ear is left -14 dB at 500 Hz, its audiogram says -18",
    ]);
    expect(right({ measured: predicted.map((v, i) => (i === 5 ? v + 4 : v)) })).toEqual([]);
  });
  it("but not where the codec's floor covers what is predicted", () => {
    const measured = predicted.map((v, i) => (i === 4 ? -61 : v));
    expect(right({ measured })).toHaveLength(1);
    const floors = predicted.map((_, i) => (i === 4 ? -62 : null));
    expect(
      airFaults(scene, { ...air, ears: [ear, { ...ear, measured, floor: floors as typeof ear.floor }] }),
    ).toEqual([]);
  });
  it("but not where neither can be heard, however far apart they are", () => {
    const [deaf, left] = [predicted.map(() => -120), predicted.map(() => -160)];
    const both = { ...ear, predicted: deaf as typeof predicted, measured: left as typeof predicted };
    expect(airFaults(scene, { ...air, ears: [both, both] }, OCTAVES)).toEqual([]);
    expect(airFaults(scene, { ...air, gain: 100, ears: [both, both] }, OCTAVES).length).toBeGreaterThan(0);
  });
  it("when it names an audiogram and has no air path, or another's", () => {
    expect(airFaults(scene, undefined)).toHaveLength(1);
    expect(airFaults({ audiogram: ["N2", "S3"] }, air)[0]).toContain("its table says N2 and S3");
    expect(airFaults({}, air)).toHaveLength(1);
  });
  it("when the middle of its mix swells", () => {
    const even = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(mixFaults([even, even, even])).toEqual([]);
    expect(mixFaults([even, [0, 3, 0, 0, 0, 0, 0, 0, 0], even])).toEqual(["halfway, 63 Hz stands 3 dB off"]);
    expect(mixFaults(undefined)).toHaveLength(1);
  });
  it("when it asks for more than its megabyte, or for an INSIDE louder than its WORLD", () => {
    const big = { ...lunch, files: { webm: { ...file, bytes: 600_000 }, m4a: file } };
    const loud = { ...big, measured: { ...lunch.measured, lufs: -24 } };
    const even = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    const faults = sceneFaults("lunch", {
      scores: {},
      stems: { "lunch-world": big, "lunch-inside": loud },
      scenes: { lunch: { air, mix: [even, even, even] } },
    });
    expect(faults.join("\n")).toContain("asks for 1200000 bytes of webm");
    expect(faults.join("\n")).toContain("INSIDE is louder than WORLD");
  });
});

describe("a score is found out", () => {
  const [score] = SCORES;
  if (!score) throw new Error("There is no score.");
  const claims = [{ name: "crest, dB", least: 14, measure: () => 0 }];

  it("when a claim does not hold, or was never measured", () => {
    expect(claimFaults(claims, [{ name: "crest, dB", value: 14.2 }])).toEqual([]);
    expect(claimFaults(claims, [{ name: "crest, dB", value: 13 }])).toHaveLength(1);
    expect(claimFaults(claims, [])).toEqual(['"crest, dB" was never measured']);
  });
  it("when it has changed since it was rendered", () => {
    const rendered = (inputs: string) => ({
      scores: { [score.name]: { inputs, claims: [] } },
      stems: {},
      scenes: {},
    });
    expect(isStale(score, SCORES, rendered(inputsOf(score, SCORES)))).toBe(false);
    expect(isStale(score, SCORES, rendered("0"))).toBe(true);
    expect(faultsOf(SCORES, rendered("0"))).toContain(
      `${score.name}: its score has changed since it was rendered`,
    );
  });
});
