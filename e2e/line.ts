import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page, Route } from "@playwright/test";
import { STEMS } from "@/media/stems";

/** Bits per second, and milliseconds before the first of them: what browsers' tools call slow 4G. */
const RATE = 1.6e6;
const LATENCY = 150;
/** Frames of film in one second of reading. */
const FILM = 24;
const BYTES_A_FRAME = RATE / 8 / FILM;
const LATENCY_FRAMES = Math.ceil((LATENCY / 1000) * FILM);

interface Delivery {
  readonly route: Route;
  left: number;
  wait: number;
}

/** A slow line whose clock is the film's: how fast this machine plays the test does not count. */
export interface Line {
  /** Lets so many frames of reading go by: what arrives in them is delivered. */
  pass(frames: number): Promise<void>;
  /** Bytes of stems delivered so far. */
  readonly delivered: number;
}

const DIR = fileURLToPath(new URL("../media/stems", import.meta.url));

/** Every stem comes over one slow line, shared evenly by what is on its way. Before the page is opened. */
export async function installLine(page: Page): Promise<Line> {
  const underway = new Map<string, Delivery>();
  let delivered = 0;
  page.on("requestfailed", (request) => underway.delete(request.url()));
  await page.route(/\/_next\/static\/media\/.*\.(webm|m4a)/, (route) => {
    const url = route.request().url();
    const [stem = "", , kind = ""] = (new URL(url).pathname.split("/").at(-1) ?? "").split(".");
    if (!STEMS.some((name) => name === stem)) return route.continue();
    const left = readFileSync(join(DIR, `${stem}.${kind}`)).length;
    underway.set(url, { route, left, wait: LATENCY_FRAMES });
  });

  return {
    get delivered() {
      return delivered;
    },
    async pass(frames) {
      for (let frame = 0; frame < frames; frame++) {
        for (const delivery of underway.values()) delivery.wait--;
        const flowing = [...underway].filter(([, { wait }]) => wait < 0);
        for (const [url, delivery] of flowing) {
          const share = Math.min(BYTES_A_FRAME / flowing.length, delivery.left);
          delivery.left -= share;
          delivered += share;
          if (delivery.left > 0) continue;
          underway.delete(url);
          await delivery.route.continue().catch(() => undefined);
        }
      }
    },
  };
}
