import { describe, expect, it } from "vitest";
import { AUDIOGRAMS } from "../../stems/audiograms";
import { AIR_OCTAVES } from "../../stems/measured";
import { mapped, RATE, silence } from "../dsp/loop";
import { predicted } from "./prediction";

const N = RATE;
const SPL = 100;
const tone = (hz: number, spl: number) =>
  mapped(
    silence(N),
    (_, i) => 10 ** ((spl - SPL) / 20) * Math.SQRT2 * Math.sin((2 * Math.PI * hz * i) / RATE),
  );
const left = (hz: number, spl: number, ear: keyof typeof AUDIOGRAMS): number =>
  spl +
  (predicted(tone(hz, spl), AUDIOGRAMS[ear], SPL)[(AIR_OCTAVES as readonly number[]).indexOf(hz)] ??
    Number.NaN);

describe("what an audiogram leaves of a tone", () => {
  it("is the tone itself, where nothing is lost", () => {
    for (const hz of [125, 250, 1000, 4000]) expect(Math.abs(left(hz, 65, "none") - 65)).toBeLessThan(0.2);
  });
  // 105 - R (105 - 65), with R = 105 / (105 - loss), at 1 kHz, where the ear canal adds nothing.
  for (const [ear, loss] of [
    ["N2", 25],
    ["N3", 40],
  ] as const)
    it(`at 65 dB SPL and 1 kHz is what the law says of ${loss} dB (${ear})`, () => {
      expect(Math.abs(left(1000, 65, ear) - (105 - (105 / (105 - loss)) * 40))).toBeLessThan(0.7);
    });
  it("is more than the law where a better ear lies just below: it is heard through that one's skirt", () => {
    const law = 105 - (105 / (105 - 60)) * 40;
    expect(left(1000, 65, "S3")).toBeGreaterThan(law + 2);
  });
  it("is all of it, where it is as loud as a loss is caught up with", () => {
    expect(Math.abs(left(1000, 106, "N3") - 106)).toBeLessThan(0.3);
  });
  it("falls by the loss beyond 80 dB, too", () => {
    const at80 = 105 - (105 / 25) * (105 - 92);
    expect(Math.abs(left(1000, 92, "N6") - (at80 - 5))).toBeLessThan(1.5);
  });
});
