import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Pulse } from "@/kiosk/server/pulse";
import { serverWatch } from "@/kiosk/watch/server";

export interface House {
  readonly address: string;
  readonly pulses: readonly Pulse[];
  /** Lines that a launcher would have logged. */
  readonly said: readonly string[];
  close(): void;
}

/** The launcher's own server over the real export, without the launcher's browser: the test brings one. */
export async function openHouse(port: number, settings: unknown): Promise<House> {
  const home = mkdtempSync(join(tmpdir(), "not-silence-house-"));
  writeFileSync(join(home, "kiosk.json"), JSON.stringify(settings));
  const before = process.env.NOT_SILENCE_HOME;
  process.env.NOT_SILENCE_HOME = home;
  const pulses: Pulse[] = [];
  const said: string[] = [];
  return new Promise((settle) => {
    const server = serverWatch({
      port,
      now: () => performance.now(),
      say: ({ what }) => said.push(what),
      heard: (message) => {
        if (message.kind === "pulse") pulses.push(message.pulse);
      },
      ready: (address) =>
        settle({
          address,
          pulses,
          said,
          close() {
            server.close();
            rmSync(home, { recursive: true, force: true });
          },
        }),
    });
    server.start();
    if (before === undefined) delete process.env.NOT_SILENCE_HOME;
    else process.env.NOT_SILENCE_HOME = before;
  });
}
