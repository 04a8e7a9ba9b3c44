/** A headless browser that photographs takes. */
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import type { LookStats } from "../../components/picture/look";

const PAGE = "http://look.test/";
const HTML =
  '<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#000}canvas{display:block}</style><canvas></canvas><script src="page.js"></script>';

export interface Photograph {
  readonly png: Buffer;
  readonly stats: LookStats;
}

export interface Camera {
  /** @throws Error with what the page said, when the take fails. */
  photograph(query: Readonly<Record<string, string>>): Promise<Photograph>;
  close(): Promise<void>;
}

/** `CHROMIUM` names a browser; else Debian's, else Playwright's own. */
export async function openCamera(script: string): Promise<Camera> {
  const debian = "/usr/bin/chromium";
  const executablePath = process.env.CHROMIUM ?? (existsSync(debian) ? debian : undefined);
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--enable-unsafe-swiftshader"],
  });
  return {
    async photograph(query) {
      const page = await browser.newPage();
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
      const shown = await page.evaluate(async () => {
        const drawn = await window.look?.ready;
        return drawn
          ? {
              url: document.querySelector("canvas")?.toDataURL("image/png") ?? "",
              stats: window.look?.stats() ?? null,
            }
          : null;
      });
      await page.close();
      const faults = said.filter((line) => !line.includes("GPU stall"));
      if (!shown?.stats) throw new Error(faults.join("\n") || "No WebGL 2 here.");
      for (const line of faults) console.warn(line);
      return { png: Buffer.from(shown.url.slice(shown.url.indexOf(",") + 1), "base64"), stats: shown.stats };
    },
    close: () => browser.close(),
  };
}
