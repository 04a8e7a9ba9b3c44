import FFT from "fft.js";
import { listen } from "./begin";
import { expect, type Film, test } from "./film";
import { type Recording, recorded, startRecording, stopRecording, whole } from "./tap";
import { SERVED, serveTones, toneOf, track } from "./tones";

// The recorder is a worklet of the test's own, which the page's policy would refuse.
test.use({ viewport: { width: 480, height: 320 }, bypassCSP: true });

const SIZE = 8192;
/** Hz on either side of a tone that belong to its rising and falling, however smooth. */
const OWN = 250;
/** dB under a tone at its full level: 30 dB under the hiss of the quietest codec here, at any pitch. */
const CLEAN = -72;
/** A notch of a wheel, in CSS pixels, and animation frames from one to the next. */
const NOTCH = 120;
const PACE = 12;

const TONES = [toneOf("street-world"), toneOf("street-inside")];

/** The strongest line that is neither tone's own, in dB under a tone at its full level. */
function strongestBeside({ channels: [samples], rate }: Recording): number {
  const fft = new FFT(SIZE);
  const [windowed, spectrum] = [new Float64Array(2 * SIZE), new Float64Array(2 * SIZE)];
  let strongest = 0;
  for (let from = 0; from + SIZE <= (samples?.length ?? 0); from += SIZE / 2) {
    for (let n = 0; n < SIZE; n++)
      windowed[2 * n] = (samples?.[from + n] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * n) / SIZE));
    fft.transform(spectrum, windowed);
    for (let bin = 10; bin < SIZE / 2; bin++) {
      const hz = (bin * rate) / SIZE;
      if (TONES.some((tone) => Math.abs(hz - tone) < OWN)) continue;
      const size = Math.hypot(spectrum[2 * bin] ?? 0, spectrum[2 * bin + 1] ?? 0) / (SIZE / 4);
      strongest = Math.max(strongest, size);
    }
  }
  return 20 * Math.log10(strongest / SERVED);
}

async function begin(film: Film) {
  await serveTones(film.page);
  await listen(film);
}

/** Rests at the beginning of the shot in which the hearing goes all the way, and records what follows. */
function recordFrom(film: Film, play: () => Promise<void>): Promise<Recording> {
  return whole(async () => {
    await film.scrollTo(film.edl.cuts[1]?.in ?? 0, 1);
    await film.presents("street");
    await film.page.locator('html[data-scene="ready"]').waitFor({ state: "attached", timeout: 30_000 });
    await film.frames(30);
    await startRecording(film.page);
    await recorded(film.page, 0.2);
    await play();
    await recorded(film.page, 0.3);
    return stopRecording(film.page);
  });
}

/** Goes through the shot by notches of a wheel, as coarse as a scroll can be. */
async function notches({ page }: Film) {
  await page.evaluate(
    ([notch, pace]) =>
      new Promise<void>((done) => {
        const screen = document.querySelector(".screen")?.getBoundingClientRect().height ?? 0;
        let left = Math.floor((2 * screen - 3) / notch);
        let frame = 0;
        const step = () => {
          if (frame++ % pace === 0) {
            if (left-- <= 0) return done();
            window.scrollBy({ top: notch, behavior: "instant" });
          }
          requestAnimationFrame(step);
        };
        step();
      }),
    [NOTCH, PACE] as const,
  );
}

test("the hearing follows a stepped scroll without a noise of its own, at equal power", async ({ film }) => {
  await begin(film);
  const still = strongestBeside(await recordFrom(film, () => film.frames(60)));
  expect(still, "dB beside the tones, at rest").toBeLessThan(CLEAN);
  const travelled = await recordFrom(film, () => notches(film));
  expect(strongestBeside(travelled), "dB beside the tones, on the way").toBeLessThan(CLEAN);

  const [left = new Float32Array()] = travelled.channels;
  const [world, inside] = TONES.map((tone) => track(left, tone)) as [Float32Array, Float32Array];
  const powers = world.map((level, w) => (level ** 2 + (inside[w] ?? 0) ** 2) / SERVED ** 2).slice(2, -2);
  expect(inside[2], "it begins in WORLD").toBeLessThan(SERVED / 30);
  expect(world.at(-3), "and goes well into INSIDE").toBeLessThan(SERVED / 2);
  // While it travels both gains follow their own way for a moment; equal power is where they stand.
  expect(Math.min(...powers)).toBeGreaterThan(10 ** (-1 / 10));
  expect(Math.max(...powers)).toBeLessThan(10 ** (1 / 10));
});

test("a planted zipper is caught", async ({ film }) => {
  await film.page.addInitScript(() => {
    AudioParam.prototype.setTargetAtTime = function (level, when) {
      return this.setValueAtTime(level, when);
    };
  });
  await begin(film);
  expect(strongestBeside(await recordFrom(film, () => notches(film)))).toBeGreaterThan(CLEAN);
});
