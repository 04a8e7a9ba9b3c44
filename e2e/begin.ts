import { type Film, withoutPicture } from "./film";
import { installTap } from "./tap";

/** Presses Begin and waits until the sound runs. */
export async function beginWithSound({ page }: Film): Promise<void> {
  await page.getByRole("button", { name: "Begin with sound" }).first().click();
  await page.locator('html[data-sound="running"]').waitFor({ state: "attached" });
}

/** Opens the film without its picture or its ringing, at full level, heard by the tap, and begins it with sound. */
export async function listen(film: Film): Promise<void> {
  const { page } = film;
  await page.addInitScript(() => {
    // The ringing is made of tones of its own, which are none of the stems'.
    localStorage.setItem("not-silence:desk", JSON.stringify({ ringing: false, level: 1 }));
  });
  // On two cores a picture drawn in software would starve the recorder.
  await withoutPicture(page);
  await installTap(page);
  await film.open();
  await beginWithSound(film);
}

/** Rests in a shot until its scene, and all that is kept beside it, stand decoded. */
export async function rest(film: Film, shot: string): Promise<void> {
  const cut = film.edl.cuts.find(({ name }) => name === shot);
  await film.scrollTo(((cut?.in ?? 0) + (cut?.out ?? 0)) / 2);
  await film.presents(shot);
  await film.page.locator('html[data-scene="ready"]').waitFor({ state: "attached", timeout: 60_000 });
}
