import type { CDPSession, Page } from "@playwright/test";
import { film as cutList } from "../../media/film";
import type { Figure } from "./house/figure";
import { visit } from "./house/visitor";

export const name = "garbage";

/** What is scrolled through, at the tier that costs this machine least. */
const SHOT = process.env.SHOT ?? "ear-one";
/** Frames until the browser has compiled what runs in each of them, and frames that are then measured. */
const WARM = 1000;
const FRAMES = 400;
/** Bytes between two of the allocations that are noted, on average: nearly every one. */
const INTERVAL = 32;
const PATIENCE = 240_000;

interface Node {
  readonly callFrame: { readonly url: string };
  readonly selfSize: number;
  readonly children: readonly Node[];
}

/** Scrolls evenly, an animation frame at a time. */
const scroll = (page: Page, [from, to]: readonly [number, number], frames: number) =>
  page.evaluate(
    ([from, to, frames]) =>
      new Promise<void>((done) => {
        let n = 0;
        const frame = () => {
          window.scrollTo(0, ((from + ((to - from) * n) / frames) * innerHeight) / 240);
          if (++n > frames) done();
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    [from, to, frames] as const,
  );

/** Bytes that functions of the site's own files have asked for, whether they are still held or not. */
function bytes({ callFrame, selfSize, children }: Node): number {
  const own = callFrame.url.includes("/_next/") ? selfSize : 0;
  return children.reduce((sum, child) => sum + bytes(child), own);
}

async function perFrame(page: Page, cdp: CDPSession, way: readonly [number, number]): Promise<number> {
  await scroll(page, way, WARM);
  await cdp.send("HeapProfiler.startSampling", {
    samplingInterval: INTERVAL,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await scroll(page, way, FRAMES);
  const { profile } = await cdp.send("HeapProfiler.stopSampling");
  return bytes(profile.head) / FRAMES;
}

export async function run(): Promise<readonly Figure[]> {
  return visit(async (page, url) => {
    await page.setViewportSize({ width: 160, height: 90 });
    await page.goto(`${url}/?tier=draft`);
    const live = (shot: string) =>
      page.locator(`html[data-picture-of${shot}]`).waitFor({ state: "attached", timeout: PATIENCE });
    await live("");
    const cut = cutList.cuts.find(({ shot }) => shot.name === SHOT);
    if (!cut) throw new RangeError(`There is no shot ${SHOT}.`);
    const way = [cut.in + 10, cut.out - 10] as const;
    await scroll(page, [way[0], way[0]], 1);
    await live(`="${SHOT}"`);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("HeapProfiler.enable");
    return [
      { what: "asked for by a frame that is drawn", value: await perFrame(page, cdp, way), unit: "bytes" },
      {
        what: "asked for by a frame in which nobody scrolls",
        value: await perFrame(page, cdp, [way[0], way[0]]),
        unit: "bytes",
      },
    ];
  });
}
