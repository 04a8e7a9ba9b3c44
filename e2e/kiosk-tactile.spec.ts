import type { Page } from "@playwright/test";
import type * as Outlet from "@/components/sound/outlet";
import type * as Tactile from "@/components/sound/tactile";
import type * as TestSound from "@/components/sound/test-sound";
import { loudness } from "@/media/score/measure/loudness";
import { expect, test } from "./film";
import { bringModules, unpack } from "./offline";
import { RATE } from "./wav";

declare const pack: (channels: Float32Array[]) => Promise<string>;
declare const ours: { outlet: typeof Outlet; tactile: typeof Tactile; testSound: typeof TestSound };

test.beforeEach(({ page }) =>
  bringModules(page, {
    outlet: "components/sound/outlet",
    tactile: "components/sound/tactile",
    testSound: "components/sound/test-sound",
  }),
);

/** Seconds that are rendered; the first is left out, in which filters settle. */
const SECONDS = 3;
type Channels = readonly Float32Array[];
const settled = (packed: string): Channels => unpack(packed, 4).map((one) => one.slice(RATE));

/** What leaves on four channels for tones of equal amplitude 0.5 in both ears, each with the beat of a heart or none. */
async function felt(page: Page, tone: { hz: number; beats: boolean }): Promise<Channels> {
  const rendered = await page.evaluate(
    async ([{ hz, beats }, seconds, rate]) => {
      const context = new OfflineAudioContext(4, seconds * rate, rate);
      const ears = new GainNode(context, { gain: beats ? 0 : 0.5 });
      const oscillator = new OscillatorNode(context, { frequency: hz });
      oscillator.connect(ears);
      oscillator.start();
      // Bursts of 0.15 s, 70 a minute: a first sound as sound.md has it.
      if (beats)
        for (let at = 0; at < seconds; at += 60 / 70) {
          const burst = Float32Array.from({ length: 64 }, (_, n) => 0.5 * Math.sin((Math.PI * n) / 63) ** 2);
          ears.gain.setValueCurveAtTime(burst, at, 0.15);
        }
      const stereo = new GainNode(context, { channelCount: 2, channelCountMode: "explicit" });
      const channel = ours.tactile.tactileChannel(context);
      ears.connect(stereo).connect(channel.input);
      if (!ours.outlet.createOutlet(context, stereo).third(channel.output))
        throw new Error("No third channel.");
      const heard = await context.startRendering();
      return pack([0, 1, 2, 3].map((at) => heard.getChannelData(at)));
    },
    [tone, SECONDS, RATE] as const,
  );
  return settled(rendered);
}

/** Mean square between two frequencies, by a discrete Fourier transform at every half hertz. */
function power(samples: Float32Array, from: number, to: number): number {
  let sum = 0;
  const span = 2 * RATE;
  for (let hz = from; hz < to; hz += 0.5) {
    let [re, im] = [0, 0];
    for (let n = 0; n < span; n++) {
      const phase = (2 * Math.PI * hz * n) / RATE;
      re += (samples[n] ?? 0) * Math.cos(phase);
      im += (samples[n] ?? 0) * Math.sin(phase);
    }
    sum += (2 * (re ** 2 + im ** 2)) / span ** 2;
  }
  return sum;
}

const rms = (samples: Float32Array) =>
  Math.sqrt(samples.reduce((sum, x) => sum + x ** 2, 0) / samples.length);
const peak = (samples: Float32Array) => samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
const db = (ratio: number) => 20 * Math.log10(ratio);

test("a heart of 30 Hz is carried up to where skin feels it, beat by beat", async ({ page }) => {
  const [, , skin = new Float32Array()] = await felt(page, { hz: 30, beats: true });
  const [under, carried] = [power(skin, 1, 45), power(skin, 55, 90)];
  expect(10 * Math.log10(carried / under)).toBeGreaterThan(15);
  // As strong as the beat was, and gone between two of them.
  expect(Math.abs(db(peak(skin) / 0.5))).toBeLessThan(6);
  const beat = Math.round((RATE * 60) / 70);
  const parts = Array.from({ length: 20 }, (_, at) =>
    rms(skin.slice((at * beat) / 20, ((at + 1) * beat) / 20)),
  );
  expect(db(Math.max(...parts) / Math.min(...parts))).toBeGreaterThan(30);
});

test("150 Hz are felt as they are", async ({ page }) => {
  const [left = new Float32Array(), , skin = new Float32Array()] = await felt(page, {
    hz: 150,
    beats: false,
  });
  expect(Math.abs(db(rms(skin) / rms(left)))).toBeLessThan(1);
  expect(10 * Math.log10(power(skin, 149, 151) / rms(skin) ** 2)).toBeGreaterThan(-0.1);
});

for (const hz of [8, 1000])
  test(`${hz} Hz are not felt`, async ({ page }) => {
    const [left = new Float32Array(), , skin = new Float32Array()] = await felt(page, { hz, beats: false });
    expect(db(rms(skin) / rms(left))).toBeLessThan(-25);
  });

test("nothing of what is felt is heard, and the fourth channel is silent", async ({ page }) => {
  const [left = new Float32Array(), right = new Float32Array(), , fourth = new Float32Array()] = await felt(
    page,
    { hz: 30, beats: false },
  );
  // In the ears stands the tone alone: what the channel made of it is at 72 Hz.
  for (const ear of [left, right]) {
    expect(Math.abs(db(rms(ear) / (0.5 * Math.SQRT1_2)))).toBeLessThan(0.01);
    expect(10 * Math.log10(power(ear, 60, 90) / rms(ear) ** 2)).toBeLessThan(-90);
  }
  expect(peak(fourth)).toBe(0);
});

/** The two ears and the skin, as a test sounds to them. */
async function tested(page: Page, sound: "left" | "right" | "reference" | "tactile"): Promise<Channels> {
  const rendered = await page.evaluate(
    async ([sound, seconds, rate]) => {
      const context = new OfflineAudioContext(4, seconds * rate, rate);
      const source = ours.testSound.createTestSource(context);
      source.play(sound);
      ours.outlet.createOutlet(context, source.ears).third(source.skin);
      const heard = await context.startRendering();
      return pack([0, 1, 2, 3].map((at) => heard.getChannelData(at)));
    },
    [sound, SECONDS, RATE] as const,
  );
  return settled(rendered);
}

test("the reference to calibrate by stands at -20 LUFS, and in one ear it is as loud as in each", async ({
  page,
}) => {
  const [left = new Float32Array(), right = new Float32Array(), skin = new Float32Array()] = await tested(
    page,
    "reference",
  );
  expect(Math.abs(loudness([Float64Array.from(left), Float64Array.from(right)]) + 20)).toBeLessThan(0.3);
  expect(peak(skin)).toBe(0);
  const [alone = new Float32Array(), silent = new Float32Array()] = await tested(page, "left");
  expect(Math.abs(db(rms(alone) / rms(left)))).toBeLessThan(0.01);
  expect(peak(silent)).toBe(0);
});

test("the test of one ear is heard in it alone, that of the skin in none", async ({ page }) => {
  const [left = new Float32Array(), right = new Float32Array()] = await tested(page, "right");
  expect(peak(left)).toBe(0);
  expect(peak(right)).toBeGreaterThan(0.05);
  const [inLeft = new Float32Array(), inRight = new Float32Array(), skin = new Float32Array()] = await tested(
    page,
    "tactile",
  );
  expect([peak(inLeft), peak(inRight)]).toEqual([0, 0]);
  expect(peak(skin)).toBeCloseTo(0.5, 2);
});
