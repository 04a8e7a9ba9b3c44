import { expect, type Film, test } from "./film";

test.use({ pictured: false });

/** More than one cut can be presented while the gate of the projector holds. */
const PRESSES = 5;

const press = async ({ page }: Film, key: string) => {
  for (let count = 0; count < PRESSES; count++) await page.keyboard.press(key);
};

test("every press counts, however quickly one follows another: by the panel's buttons, and by key", async ({
  film,
}) => {
  await film.open({ hash: "#the-footage" });
  const { page, edl } = film;
  await film.presents("the-footage");
  const from = edl.cuts.findIndex(({ name }) => name === "the-footage");
  const on = edl.cuts[from + PRESSES]?.name ?? "";
  await page.getByRole("button", { name: "Chapters" }).click();
  await page.getByRole("button", { name: "Next shot" }).focus();
  await press(film, "Enter");
  await film.presents(on);
  await page.getByRole("button", { name: "Previous shot" }).focus();
  await press(film, "Enter");
  await film.presents("the-footage");
  await page.keyboard.press("Escape");
  await press(film, "Alt+ArrowDown");
  await film.presents(on);
  await press(film, "Alt+ArrowUp");
  await film.presents("the-footage");
});

test("the panel marks the chapter that is presented, as soon as it is", async ({ film }) => {
  await film.open({ hash: "#street" });
  const { page, edl } = film;
  await page.getByRole("button", { name: "Chapters" }).click();
  const marked = page.locator('.panel [aria-current="true"]');
  await expect(marked).toHaveAttribute("href", "#what-is-left");
  // Less than a second on, and in another chapter.
  const out = edl.cuts.find(({ chapter }) => chapter === "thirty-seconds")?.in ?? 0;
  await film.scrollTo(out - 6);
  await film.presents("light-off");
  await film.scrollTo(out, 2);
  await expect(marked).toHaveAttribute("href", "#thirty-seconds");
});
