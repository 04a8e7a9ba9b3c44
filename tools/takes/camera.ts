/** A headless browser that photographs takes. */
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import type { LookStats } from "../../components/picture/look";

const PAGE = "http://look.test/";
const HTML =
  '<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#000}canvas{display:block}</style><canvas></canvas><script src="page.js"></script>';

export interface Contact {
  readonly pngs: readonly Buffer[];
  /** Of the first of them. */
  readonly stats: LookStats;
}

export type Query = Readonly<Record<string, string>>;
/** In pixels. */
export type Size = readonly [width: number, height: number];

export interface Camera {
  /** One moment of a take, built once, in several formats. @throws Error with what the page said, when the take fails. */
  photographs(query: Query, sizes: readonly Size[]): Promise<Contact>;
  close(): Promise<void>;
}

/** `CHROMIUM` names a browser; else Debian's, else Playwright's own. */
export function openBrowser(): Promise<Browser> {
  const debian = "/usr/bin/chromium";
  const executablePath = process.env.CHROMIUM ?? (existsSync(debian) ? debian : undefined);
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--enable-unsafe-swiftshader"],
  });
}

const develop = async (page: Page): Promise<Buffer> => {
  const url = await page.evaluate(() => document.querySelector("canvas")?.toDataURL("image/png") ?? "");
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
};

export async function openCamera(script: string): Promise<Camera> {
  const browser = await openBrowser();

  /** Opens the look page, hands it over once its frame stands, and closes it. */
  async function withLook<T>(query: Query, use: (page: Page, stats: LookStats) => Promise<T>): Promise<T> {
    const page = await browser.newPage();
    try {
      const said: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") said.push(message.text());
      });
      page.on("pageerror", (error) => said.push(String(error.stack ?? error)));
      await page.route(`${PAGE}**`, (route) =>
        route.request().url().endsWith("page.js")
          ? route.fulfill({ contentType: "text/javascript", body: script })
          : route.fulfill({ contentType: "text/html", body: HTML }),
      );
      page.setDefaultTimeout(600_000);
      await page.goto(`${PAGE}?${new URLSearchParams(query)}`, { timeout: 600_000 });
      const stats = await page.evaluate(async () =>
        (await window.look?.ready) ? (window.look?.stats() ?? null) : null,
      );
      const faults = said.filter((line) => !line.includes("GPU stall"));
      if (!stats) throw new Error(faults.join("\n") || "No WebGL 2 here.");
      for (const line of faults) console.warn(line);
      return await use(page, stats);
    } finally {
      await page.close();
    }
  }

  return {
    photographs: (query, [first = [960, 540], ...others]) =>
      withLook({ ...query, w: String(first[0]), h: String(first[1]) }, async (page, stats) => {
        const pngs = [await develop(page)];
        for (const [width, height] of others) {
          await page.evaluate(([w, h]) => window.look?.reframe(w, h), [width, height] as const);
          pngs.push(await develop(page));
        }
        return { pngs, stats };
      }),
    close: () => browser.close(),
  };
}
