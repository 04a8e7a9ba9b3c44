import { test as base, expect, type Page } from "@playwright/test";
import type { EdlJson } from "@/media/interchange/json";

export { expect };

/** The film as an outsider finds it: from the served page and the cut list that it publishes. */
export interface Film {
  readonly page: Page;
  readonly edl: EdlJson;
  /** Opens the page and waits until the playhead reads it. */
  open(options?: { hash?: string; tier?: string; query?: string }): Promise<void>;
  /** Scrolls to the first pixel of a frame, or so many pixels from it, as a visitor's scroll would. */
  scrollTo(frame: number, pixels?: number): Promise<void>;
  /** Waits until a shot is the presented one. */
  presents(shot: string): Promise<void>;
  /** Whole animation frames. */
  frames(count: number): Promise<void>;
  /** Every message of error, failed request and foreign address since the page was opened. */
  readonly faults: string[];
}

/** The page finds no WebGL, as on a machine without any: stills stand for the picture. Before it is opened. */
export async function withoutPicture(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return /webgl/.test(kind) ? null : Reflect.apply(get, this, [kind, ...rest]);
    } as typeof get;
  });
}

/** A page of the film, served at an address, with its cut list. */
export function film(page: Page, edl: EdlJson, address: string): Film {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("requestfailed", (request) => {
    // A stem that is no longer near is called off by the player itself, a still with the page that asked for it.
    const calledOff =
      request.failure()?.errorText === "net::ERR_ABORTED" && /\.(webm|m4a|avif|webp)$/.test(request.url());
    if (!calledOff) faults.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== address) faults.push(`foreign: ${request.url()}`);
  });
  return {
    page,
    edl,
    faults,
    frames: (count) =>
      page.evaluate(
        (left) =>
          new Promise<void>((done) => {
            const step = (n: number): void =>
              void requestAnimationFrame(() => (n <= 1 ? done() : step(n - 1)));
            step(left);
          }),
        count,
      ),
    async open({ hash = "", tier = "draft", query = "" } = {}) {
      await page.goto(`${address}/?tier=${tier}${query}${hash}`);
      await page.locator("html[data-shot]").waitFor({ state: "attached" });
    },
    async scrollTo(frame, pixels = 0) {
      await page.evaluate(
        ([at, more, perScreen]) => {
          const screen = document.querySelector(".screen")?.getBoundingClientRect().height ?? 0;
          window.scrollTo(0, Math.ceil((at * screen) / perScreen - 1e-6) + more);
        },
        [frame, pixels, edl.framesPerScreen] as const,
      );
    },
    async presents(shot) {
      await page.locator(`html[data-shot="${shot}"]`).waitFor({ state: "attached" });
    },
  };
}

/** `pictured: false` is for promises that no picture has a part in: drawn in software it takes most of their time. */
export const test = base.extend<{ film: Film; pictured: boolean }>({
  pictured: [true, { option: true }],
  film: async ({ page, baseURL, pictured }, use) => {
    if (!pictured) await withoutPicture(page);
    const response = await fetch(`${baseURL}/edl.json`);
    const edl = (await response.json()) as EdlJson;
    expect(edl.cuts.length, "the cut list is that of the whole film").toBeGreaterThanOrEqual(45);
    await use(film(page, edl, baseURL ?? ""));
  },
});
