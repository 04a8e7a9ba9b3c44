import type { CDPSession, Page } from "@playwright/test";
import { PNG } from "pngjs";

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const decode = (base64: string | Buffer): Picture =>
  PNG.sync.read(typeof base64 === "string" ? Buffer.from(base64, "base64") : base64);

/** What the browser presents now, words and picture together. */
export async function snapshot(page: Page): Promise<Picture> {
  return decode(await page.screenshot({ animations: "allow", caret: "initial" }));
}

export interface Screencast {
  /** @returns every frame that the browser has presented since the last time. */
  take(): Promise<Picture[]>;
  stop(): Promise<void>;
}

/** Keeps every frame that the browser presents, as a visitor would see it. */
export async function screencast(page: Page): Promise<Screencast> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let frames: string[] = [];
  session.on("Page.screencastFrame", ({ data, sessionId }) => {
    frames.push(data);
    void session.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  });
  await session.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
  return {
    async take() {
      const taken = frames;
      frames = [];
      return taken.map(decode);
    },
    async stop() {
      await session.send("Page.stopScreencast");
      await session.detach();
    },
  };
}
