import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { StemName } from "@/media/stems";
import { createVault, type Vault } from "./vault";

interface Asked {
  readonly name: string;
  readonly signal: AbortSignal;
  answer(bytes: number): void;
  refuse(status: number): void;
}

let asked: Asked[];
let vault: Vault;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("performance", { now: () => Date.now() });
  asked = [];
  vi.stubGlobal("fetch", (name: string, { signal }: { signal: AbortSignal }) => {
    return new Promise<Response>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      asked.push({
        name,
        signal,
        answer: (bytes) => resolve(new Response(new Uint8Array(bytes))),
        refuse: (status) => resolve(new Response(null, { status })),
      });
    });
  });
  vault = createVault((name) => name);
});

afterEach(() => {
  vault.dispose();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const names = () => asked.map(({ name }) => name);
const request = (name: StemName) => asked.findLast((each) => each.name === name) as Asked;
const settled = () => vi.advanceTimersByTimeAsync(1);
const FOUR: readonly StemName[] = ["street-world", "street-inside", "gig-world", "gig-inside"];

test("a pair is on its way at once, the next follow in the order in which they are needed", async () => {
  vault.want(FOUR);
  expect(names()).toEqual(FOUR.slice(0, 2));
  request("street-inside").answer(300);
  await settled();
  expect(names()).toEqual(FOUR.slice(0, 3));
});

test("what is taken is asked for at once, whatever else is on its way, and asked for once", async () => {
  vault.want(FOUR);
  const taken = vault.take("gig-inside");
  expect(names()).toContain("gig-inside");
  request("gig-inside").answer(5);
  expect((await taken).byteLength).toBe(5);
  expect((await vault.take("gig-inside")).byteLength).toBe(5);
  vault.want(FOUR);
  for (const name of ["street-world", "street-inside"] as const) request(name).answer(1);
  await settled();
  expect(names().filter((name) => name === "gig-inside")).toHaveLength(1);
  expect(vault.bytes).toBe(7);
});

test("what is no longer near is called off, and what is there is let go of", async () => {
  vault.want(FOUR);
  request("street-world").answer(100);
  await settled();
  vault.want(["gig-world"]);
  expect(request("street-inside").signal.aborted).toBe(true);
  expect(vault.bytes).toBe(0);
});

test("what failed is asked for again after a minute, or at once by whoever needs it", async () => {
  vault.want(["gig-world"]);
  request("gig-world").refuse(503);
  await settled();
  vault.want(["gig-world"]);
  expect(asked).toHaveLength(1);
  const taken = vault.take("gig-world");
  expect(asked).toHaveLength(2);
  request("gig-world").refuse(503);
  await expect(taken).rejects.toThrow("503");
  vi.advanceTimersByTime(61_000);
  vault.want(["gig-world"]);
  expect(asked).toHaveLength(3);
});
