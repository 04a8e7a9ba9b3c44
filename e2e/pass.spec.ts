import { expect, test } from "./film";

test.use({ viewport: { width: 640, height: 400 } });

test("from gate to credits by wheel: every shot is met in order, nothing fails, nothing is asked of anybody else", async ({
  film,
}) => {
  test.setTimeout(10 * 60_000);
  await film.open();
  const { page, edl } = film;
  const met = await page.evaluateHandle(() => {
    const met: string[] = [document.documentElement.dataset.shot ?? ""];
    new MutationObserver(() => met.push(document.documentElement.dataset.shot ?? "")).observe(
      document.documentElement,
      {
        attributeFilter: ["data-shot"],
      },
    );
    return met;
  });
  await page.mouse.move(320, 200);
  const perScreen = await page.evaluate(
    () => document.querySelector(".screen")?.getBoundingClientRect().height ?? 0,
  );
  const pixels = ((edl.cuts.at(-1)?.out ?? 0) / edl.framesPerScreen) * perScreen;
  const notch = 120;
  for (let scrolled = 0; scrolled < pixels; scrolled += notch) {
    const before = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, notch);
    await page.waitForFunction(
      (y) => window.scrollY > y || window.scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
      before,
    );
    await film.frames(1);
  }
  await film.presents(edl.cuts.at(-1)?.name ?? "");
  const shots = await met.jsonValue();
  const order = new Map(edl.cuts.map(({ name }, index) => [name, index]));
  const indices = shots.map((shot) => order.get(shot) ?? -1);
  expect(indices).toEqual([...indices].sort((a, b) => a - b));
  // A wheel may pass a short shot within the gate's hold; it may not pass many.
  expect(new Set(indices).size).toBeGreaterThan(edl.cuts.length * 0.8);
  expect(film.faults).toEqual([]);
});
