import type { StemName } from "@/media/stems";
import { listen } from "./begin";
import { expect, type Film, test } from "./film";
import { type Recording, recorded, startRecording, stopRecording, whole } from "./tap";
import { serveTones, toneOf, track, WINDOW } from "./tones";

// The recorder is a worklet of the test's own, which the page's policy would refuse.
test.use({ viewport: { width: 480, height: 320 }, bypassCSP: true });

/** Linear amplitude under which a tone counts as not heard: 66 dB under a stem's own. */
const SILENT = 1.2e-4;
/** A cut takes at most 3 ms and one render quantum of 128 samples; a window more on each side to see it by. */
const LONGEST = 0.003 + 128 / 48_000 + (2 * WINDOW) / 48_000;

interface Side {
  readonly stems: readonly StemName[];
}

const side = (film: Film, index: number, at: 0 | 1): Side => {
  const cut = film.edl.cuts[index];
  if (!cut) throw new Error(`There is no cut ${index}.`);
  const hearing = cut.hearing[at] ?? 0;
  const stems = [hearing < 1 ? cut.world : null, hearing > 0 ? cut.inside : null];
  return { stems: stems.filter((stem): stem is StemName => stem !== null) };
};

/** Seconds of a recording in which neither the one side alone nor the other alone is heard. */
function step(recording: Recording, before: Side, after: Side) {
  const [left] = recording.channels;
  if (!left) throw new Error("The recording has no channel.");
  const levels = (stems: readonly StemName[]) => stems.map((stem) => track(left, toneOf(stem)));
  const only = (side: Side, other: Side) => side.stems.filter((stem) => !other.stems.includes(stem));
  const [out, into] = [levels(only(before, after)), levels(only(after, before))];
  const windows = track(left, 500).length;
  // Two windows in a row: one alone is the splash of a break in the stream, which has every pitch.
  const heard = (tracks: Float32Array[], w: number) =>
    tracks.some(
      (levels) => Math.min(levels[w] ?? 0, Math.max(levels[w - 1] ?? 0, levels[w + 1] ?? 0)) > SILENT,
    );
  let lastOut = -1;
  let firstIn = windows;
  for (let w = 0; w < windows; w++) if (heard(out, w)) lastOut = w;
  for (let w = windows - 1; w >= 0; w--) if (heard(into, w)) firstIn = w;
  const seconds = (w: number) => (w * WINDOW) / recording.rate;
  return {
    heardOut: lastOut >= 0,
    heardIn: firstIn < windows,
    /** Positive where the two overlap, negative where neither is heard. */
    overlap: seconds(lastOut + 1 - firstIn),
  };
}

async function begin(film: Film) {
  await serveTones(film.page);
  await listen(film);
}

/** A frame, pixels from there, and the shot presented. */
type Place = readonly [frame: number, pixels: number, shot: string];

/** Rests in a shot until its scene, and its neighbours', are decoded and running. */
async function rest(film: Film, [frame, pixels, shot]: Place) {
  await film.scrollTo(frame, pixels);
  await film.presents(shot);
  await film.page.locator('html[data-scene="ready"]').waitFor({ state: "attached", timeout: 20_000 });
}

/** Crosses a cut once, from one side at rest to the other. */
async function crossing(film: Film, from: Place, to: Place): Promise<Recording> {
  const { page } = film;
  await rest(film, from);
  // What leads up to the cut must be this shot at rest, and not the scroll that brought the playhead here.
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((since) => performance.now() - since > 450, since);
  await startRecording(page);
  await recorded(page, 0.05);
  await film.scrollTo(to[0], to[1]);
  await film.presents(to[2]);
  await recorded(page, 0.15);
  return stopRecording(page);
}

async function hear(film: Film, index: number, backwards: boolean) {
  const [before, after] = [film.edl.cuts[index - 1], film.edl.cuts[index]];
  if (!before || !after) throw new Error(`There is no cut ${index}.`);
  const out: Place = [after.in, -1, before.name];
  const into: Place = [after.in, 0, after.name];
  const [from, to] = backwards ? [into, out] : [out, into];
  const sides = [side(film, index - 1, 1), side(film, index, 0)] as const;
  const [left, entered] = backwards ? [sides[1], sides[0]] : sides;
  return { ...step(await whole(() => crossing(film, from, to)), left, entered), left, entered };
}

test("every cut of the sound is hard, forwards and backwards", async ({ film }) => {
  test.setTimeout(20 * 60_000);
  await begin(film);
  let heard = 0;
  for (const [index, { name }] of film.edl.cuts.entries()) {
    if (index === 0) continue;
    for (const backwards of [false, true]) {
      const { heardOut, heardIn, overlap, left, entered } = await hear(film, index, backwards);
      const goes = left.stems.some((stem) => !entered.stems.includes(stem));
      const comes = entered.stems.some((stem) => !left.stems.includes(stem));
      const where = `the cut to ${name}, ${backwards ? "backwards" : "forwards"}`;
      expect.soft(heardOut, `what is left at ${where}, was heard`).toBe(goes);
      expect.soft(heardIn, `what comes at ${where}, is heard`).toBe(comes);
      if (!goes || !comes) continue;
      heard++;
      expect.soft(Math.abs(overlap), `seconds of step at ${where}`).toBeLessThanOrEqual(LONGEST);
    }
  }
  expect(heard).toBeGreaterThan(50);
  expect(film.faults).toEqual([]);
});

test("a planted cross-fade is caught", async ({ film }) => {
  await film.page.addInitScript(() => {
    const set = AudioParam.prototype.setValueAtTime;
    AudioParam.prototype.setValueAtTime = function (value, time) {
      set.call(this, this.value, time);
      return this.linearRampToValueAtTime(value, time + 0.25);
    };
  });
  await begin(film);
  const { overlap } = await hear(
    film,
    film.edl.cuts.findIndex(({ name }) => name === "the-meeting"),
    false,
  );
  expect(Math.abs(overlap)).toBeGreaterThan(LONGEST);
});
