import type { Page } from "@playwright/test";
import { withoutPicture } from "../../e2e/film";
import { cross, listenToCuts, type Told } from "../../e2e/told";
import type { Cut } from "../../media/edl";
import { film } from "../../media/film";
import { type Figure, quantile } from "./house/figure";
import { visit } from "./house/visitor";

export const name = "cuts";

/** Cuts made, there and back in turn. */
const TIMES = 40;

/**
 * Between two shots of different scenes, so that something is told at each cut, and with the film's lightest
 * pictures: in a small window even a machine that draws by its processor has them within a frame.
 */
const AT = film.cuts.find(({ shot }) => shot.name === "ear-three") as Cut;
const BEFORE = film.cuts[AT.index - 1] as Cut;

/** Whether pictures are drawn by the processor: then they spread wider than on any visitor's screen. */
const drawnInSoftware = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const gl = document.createElement("canvas").getContext("webgl2");
    const names = gl?.getExtension("WEBGL_debug_renderer_info");
    return /swiftshader|llvmpipe|software/i.test(gl?.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? 0) ?? "");
  });

async function cutBackAndForth(page: Page, url: string, pictured: boolean): Promise<Told[]> {
  await listenToCuts(page);
  if (!pictured) await withoutPicture(page);
  await page.goto(`${url}/?tier=draft`);
  await page.getByRole("button", { name: "Begin with sound" }).first().click();
  await page.setViewportSize({ width: 256, height: 144 });
  await page.evaluate((at) => window.scrollTo(0, (at * innerHeight) / 240), AT.in - 2);
  const told: Told[] = [];
  for (let count = 0; count < TIMES; count++) {
    const [frame, cut] = count % 2 === 0 ? [AT.in + 2, AT] : [AT.in - 2, BEFORE];
    await page.locator('html[data-scene="ready"]').waitFor({ state: "attached", timeout: 60_000 });
    told.push(await cross(page, frame, cut.shot.name, pictured));
  }
  return told;
}

function figures(told: readonly Told[], shown: string): Figure[] {
  const offsets = told.map(({ heard, presented, period }) => (presented - heard) / period);
  const apart = told.map(({ words, picture, period }) => Math.abs(words - picture) / period);
  const within = offsets.filter((frames) => Math.abs(frames) <= 1).length / offsets.length;
  return [
    {
      what: `${shown}: words and picture apart, the most`,
      value: Math.max(...apart),
      unit: "frames",
      most: 0,
    },
    {
      what: `${shown}: they wait for the sound, the most`,
      value: Math.max(...told.map(({ waited }) => waited)),
      unit: "frames",
      most: 2,
    },
    { what: `${shown}: seen after heard, the first tenth`, value: quantile(offsets, 0.1), unit: "frames" },
    { what: `${shown}: seen after heard, the middle`, value: quantile(offsets, 0.5), unit: "frames" },
    { what: `${shown}: seen after heard, the last tenth`, value: quantile(offsets, 0.9), unit: "frames" },
    { what: `${shown}: cuts seen and heard within a frame`, value: 100 * within, unit: "%" },
    {
      what: `${shown}: seen and heard apart, the middle`,
      value: Math.abs(quantile(offsets, 0.5)),
      unit: "frames",
      most: 1,
    },
  ];
}

export async function run(): Promise<readonly Figure[]> {
  const stills = await visit((page, url) => cutBackAndForth(page, url, false));
  const [picture, software] = await visit(
    async (page, url) => [await cutBackAndForth(page, url, true), await drawnInSoftware(page)] as const,
  );
  const of = (figure: (told: Told) => number) => quantile(stills.map(figure), 0.5);
  return [
    { what: "cuts made, there and back, twice", value: TIMES, unit: "" },
    { what: "an animation frame", value: of(({ period }) => period), unit: "ms" },
    { what: "the output's latency, as it says", value: of(({ latency }) => latency), unit: "ms" },
    ...figures(stills, "stills"),
    ...figures(picture, software ? "picture, drawn in software" : "picture"),
  ];
}
