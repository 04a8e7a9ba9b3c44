import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { safeParse } from "valibot";
import { afterAll, describe, expect, it } from "vitest";
import { damaged, openVisits } from "./store";
import { COLUMNS, type Visit, visit } from "./visit";

const dir = mkdtempSync(join(tmpdir(), "not-silence-visits-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const A: Visit = {
  id: "aaaaaaaa",
  begun: "2026-11-25T10:04Z",
  seconds: 312.5,
  furthest: "the-gig",
  left: "silence",
  end: "idle",
  language: "en",
  sound: true,
  letItPlay: false,
  begunBy: "dial",
};
const silent = () => {};

async function text(parts: AsyncIterable<string>): Promise<string> {
  let all = "";
  for await (const part of parts) all += part;
  return all;
}

describe("Visits are counted, nobody is", () => {
  it("keeps one that is sent twice once, and gives all as CSV without what tied the two together", async () => {
    const store = await openVisits(join(dir, "twice"), silent);
    await store.keep({ ...A, id: "bbbbbbbb", begun: "2026-11-25T11:00Z", language: "fr" });
    await store.keep(A);
    await store.keep(A);
    expect(await text(store.csv())).toBe(
      `${COLUMNS.join(",")}\r\n` +
        "2026-11-25T10:04Z,312.5,the-gig,silence,idle,en,true,false,dial\r\n" +
        "2026-11-25T11:00Z,312.5,the-gig,silence,idle,fr,true,false,dial\r\n",
    );
    await store.close();
  });

  it("takes no field that could name somebody, no finer moment than a minute, and nothing a spreadsheet would run", () => {
    const ok = (record: unknown) => safeParse(visit, record).success;
    expect(ok(A)).toBe(true);
    expect(ok({ ...A, name: "Ada" })).toBe(false);
    expect(ok({ ...A, begun: "2026-11-25T10:04:31Z" })).toBe(false);
    expect(ok({ ...A, furthest: "=1+1" })).toBe(false);
  });

  it("forgets what is older than it may keep", async () => {
    const store = await openVisits(join(dir, "old"), silent);
    await store.keep({ ...A, begun: "2025-01-01T10:00Z" });
    await store.keep(A);
    expect(await store.forget(400, Date.parse("2026-11-25T12:00Z"))).toBe(1);
    expect(await store.count()).toBe(1);
    await store.close();
  });

  it("does not forget all of them to a clock that is years ahead", async () => {
    const store = await openVisits(join(dir, "ahead"), silent);
    expect(await store.forget(400, Date.parse("2046-11-25T12:00Z"))).toBe(0);
    await store.keep({ ...A, begun: "2025-01-01T10:00Z" });
    await store.keep(A);
    expect(await store.forget(400, Date.parse("2046-11-25T12:00Z"))).toBe(1);
    expect(await store.forget(30, Date.parse("2046-11-25T12:00Z"))).toBe(1);
    await store.close();
  });
});

describe("Visits survive", () => {
  it("a writer killed in mid-write: every visit that it said was kept is there", async () => {
    // The process is killed, not the machine: that the bytes outlive the machine too is the store's sync write.
    const path = join(dir, "killed");
    const writer = spawn(process.execPath, [
      "--import",
      "tsx",
      fileURLToPath(new URL("./writer.ts", import.meta.url)),
      path,
    ]);
    let said = "";
    await new Promise<void>((killed) => {
      writer.stdout.on("data", (part) => {
        said += part;
        if (said.length > 3000) writer.kill("SIGKILL");
      });
      writer.once("close", () => killed());
    });
    const kept = said.slice(0, said.lastIndexOf("\n")).split("\n");
    const warned: string[] = [];
    const store = await openVisits(path, (message) => warned.push(message));
    expect(await store.count()).toBeGreaterThanOrEqual(kept.length);
    expect((await text(store.csv())).trimEnd().split("\r\n")).toHaveLength(1 + (await store.count()));
    expect(warned).toEqual([]);
    await store.close();
  }, 60_000);

  it("a damaged store: it is put aside, said, and a new one begun", async () => {
    const path = join(dir, "damaged");
    const before = await openVisits(path, silent);
    await before.keep(A);
    await before.close();
    writeFileSync(join(path, "CURRENT"), "\0\0\0\0");
    const said: string[] = [];
    const after = await openVisits(path, (message) => said.push(message));
    expect(said).toEqual([expect.stringContaining(`${path}.unreadable`)]);
    expect(readdirSync(`${path}.unreadable`).length).toBeGreaterThan(0);
    await after.keep(A);
    expect(await after.count()).toBe(1);
    await after.close();
  });

  it("but a good store on a full disk is not given up", () => {
    const wrong = (message: string) => damaged(new Error("not open", { cause: new Error(message) }));
    expect(wrong("IO error: visits/MANIFEST-000001: No space left on device")).toBe(false);
    expect(wrong("IO error: visits/CURRENT: Permission denied")).toBe(false);
    expect(wrong("Corruption: CURRENT file does not end with newline")).toBe(true);
  });

  it("but a store that is open elsewhere is not taken for a damaged one", async () => {
    const path = join(dir, "open");
    const first = await openVisits(path, silent);
    await expect(openVisits(path, silent)).rejects.toThrow();
    await first.close();
  });
});
