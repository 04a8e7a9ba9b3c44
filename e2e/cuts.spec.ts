import { cross } from "./across";
import { expect, test } from "./film";

test.use({ viewport: { width: 640, height: 360 } });

test("every cut is hard, forwards and backwards: no frame is a blend, and words cut with the picture", async ({
  film,
}) => {
  test.setTimeout(20 * 60_000);
  await film.open();
  // What moves of itself within a shot is held, as a visitor can hold it: only the cut is left to be seen.
  await film.page.getByRole("button", { name: "Pause" }).click();
  for (const [index, { name }] of film.edl.cuts.entries()) {
    if (index === 0) continue;
    for (const [way, { frames, blends, animated }] of Object.entries(await cross(film, index))) {
      expect(frames, `frames seen ${way} at the cut to ${name}`).toBeGreaterThan(0);
      expect.soft(blends, `blends ${way} at the cut to ${name}`).toEqual([]);
      expect.soft(animated, `animations ${way} at the cut to ${name}`).toEqual([]);
    }
  }
  expect(film.faults).toEqual([]);
});

test.describe("a planted dissolve is caught", () => {
  test("of the words", async ({ film }) => {
    await film.open();
    await film.page.addStyleTag({ content: ".leaf { transition: opacity 2s linear !important; }" });
    const { blends, animated } = (await cross(film, 2)).forwards;
    expect(animated).toContain("opacity");
    expect(blends.length).toBeGreaterThan(0);
  });

  test("of the picture", async ({ film }) => {
    await film.open();
    await film.page.evaluate(() => {
      // The outgoing picture stays over the incoming one and thins out, without any animation to be found.
      const canvas = document.querySelector<HTMLCanvasElement>(".set canvas");
      const ghost = document.createElement("canvas");
      canvas?.parentElement?.append(ghost);
      new MutationObserver(() => {
        ghost.width = canvas?.width ?? 0;
        ghost.height = canvas?.height ?? 0;
        const pen = ghost.getContext("2d");
        if (pen) {
          pen.fillStyle = "rgb(120 90 60)";
          pen.fillRect(0, 0, ghost.width, ghost.height);
        }
        let opacity = 0.7;
        const thin = () => {
          opacity -= 0.04;
          ghost.style.opacity = String(Math.max(0, opacity));
          if (opacity > 0) requestAnimationFrame(thin);
        };
        thin();
      }).observe(document.documentElement, { attributeFilter: ["data-shot"] });
    });
    const { blends } = (await cross(film, 2)).forwards;
    expect(blends.length).toBeGreaterThan(0);
  });
});

test("the same position presents the same shot from either side", async ({ film }) => {
  await film.open();
  const { cuts } = film.edl;
  for (const [index, cut] of cuts.entries()) {
    const other = cuts[(index + cuts.length - 1) % cuts.length];
    for (const from of [other?.in ?? 0, Math.min((cut.out ?? 0) + 200, cuts.at(-1)?.out ?? 0)]) {
      await film.scrollTo(from);
      await film.frames(1);
      await film.scrollTo((cut.in + cut.out) / 2);
      await film.presents(cut.name);
    }
  }
});

test("a wild scroll never cuts more than three times in a second, and at rest shows where it stopped", async ({
  film,
}) => {
  await film.open();
  const { cuts } = film.edl;
  const stamps = await film.page.evaluate(async () => {
    const stamps: number[] = [];
    const seen = new MutationObserver(() => stamps.push(performance.now()));
    seen.observe(document.documentElement, { attributeFilter: ["data-shot"] });
    const end = performance.now() + 4000;
    let seed = 11;
    while (performance.now() < end) {
      seed = (seed * 16807) % 2147483647;
      window.scrollTo(0, (seed / 2147483647) * document.documentElement.scrollHeight);
      await new Promise((next) => requestAnimationFrame(next));
    }
    seen.disconnect();
    return stamps;
  });
  expect(stamps.length).toBeGreaterThan(3);
  // A page that is busy may be late to see a cut, but never by as much as a fourth would need.
  for (const [index, stamp] of stamps.entries()) {
    const fourth = stamps[index + 3];
    if (fourth !== undefined) expect(fourth - stamp, "three cuts a second at the most").toBeGreaterThan(1000);
  }
  await film.scrollTo(cuts[7]?.in ?? 0, 3);
  await film.presents(cuts[7]?.name ?? "");
});
