import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finish } from "./finish.mjs";
import { serve } from "./serve.mjs";

const INLINE = "self.__next_f=[]";
const page = (title: string) =>
  `<!doctype html><title>${title}</title><script>${INLINE}</script><script src="/a.js"></script>${" ".repeat(400)}`;
const STEM = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));
const FILES: Record<string, string | Buffer> = {
  "index.html": page("gate"),
  "sources.html": page("sources"),
  "404.html": page("lost"),
  "edl.json": JSON.stringify({ cuts: Array.from({ length: 100 }, (_, name) => ({ name })) }),
  "edl.otio": "{}",
  "edl.edl": "TITLE: NOT SILENCE\n",
  "_next/static/media/gig.0a1b.webm": STEM,
  "_next/static/media/gig.0a1b.m4a": STEM,
  "_next/static/media/worker.ts": "export {};",
};

let dir: string;
let house: Awaited<ReturnType<typeof serve>>;

/** A request as a browser would write it: nothing is decoded or followed on the way. */
function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((settle, fail) => {
    get(`${house.url}${path}`, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        settle({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on("error", fail);
  });
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "not-silence-out-"));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  finish(dir);
  house = await serve({ port: 0, dir });
});
afterAll(async () => {
  await house.close();
  rmSync(dir, { recursive: true, force: true });
});

describe("The house finds what is asked for", () => {
  it("answers a clean address with its page", async () => {
    for (const [path, title] of [
      ["/", "gate"],
      ["/sources", "sources"],
      ["/sources/", "sources"],
    ] as const) {
      const { status, body } = await ask(path);
      expect(status).toBe(200);
      expect(body.toString()).toContain(`<title>${title}</title>`);
    }
  });

  it("answers an address that leads nowhere with the page for that, and with 404", async () => {
    for (const path of ["/nowhere", "/_next/static/media/worker.ts", "/%E0%A4%A", "/../package.json"]) {
      const { status, headers, body } = await ask(path);
      expect([path, status]).toEqual([path, 404]);
      expect(headers["content-type"]).toBe("text/html;charset=utf-8");
      expect(body.toString()).toContain("<title>lost</title>");
    }
  });

  it("calls every file by its type", async () => {
    const types = {
      "/edl.json": "application/json",
      "/edl.otio": "application/json",
      "/edl.edl": "text/plain;charset=utf-8",
    };
    const stems = { "gig.0a1b.webm": "audio/webm", "gig.0a1b.m4a": "audio/mp4" };
    for (const [path, type] of Object.entries(types))
      expect((await ask(path)).headers["content-type"]).toBe(type);
    for (const [name, type] of Object.entries(stems))
      expect((await ask(`/_next/static/media/${name}`)).headers["content-type"]).toBe(type);
  });
});

describe("The house sends as little as it can", () => {
  it("compresses what shrinks, and gives back the same bytes", async () => {
    const brotli = await ask("/edl.json", { "Accept-Encoding": "gzip, deflate, br" });
    const gzip = await ask("/edl.json", { "Accept-Encoding": "gzip" });
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(brotli.headers["content-type"]).toBe("application/json");
    expect(brotliDecompressSync(brotli.body).toString()).toBe(FILES["edl.json"]);
    expect(gunzipSync(gzip.body).toString()).toBe(FILES["edl.json"]);
    expect(brotli.headers.vary).toBe("Accept-Encoding");
  });

  it("keeps a hashed file for ever, and asks again after a page", async () => {
    const { headers } = await ask("/_next/static/media/gig.0a1b.webm");
    expect(headers["cache-control"]).toBe("public,max-age=31536000,immutable");
    const first = await ask("/");
    expect(first.headers["cache-control"]).toBe("no-cache");
    const second = await ask("/", { "If-None-Match": String(first.headers.etag) });
    expect(second.status).toBe(304);
  });

  it("does not encode twice", () => {
    expect(finish(dir)).toEqual({ pruned: 0, written: 0 });
  });
});

describe("A player may ask for a part of a stem", () => {
  const stem = "/_next/static/media/gig.0a1b.webm";
  it.each([
    ["bytes=0-1", 206, 0, 1],
    ["bytes=100-199", 206, 100, 199],
    ["bytes=990-", 206, 990, 999],
    ["bytes=990-5000", 206, 990, 999],
    // What the server need not understand, it answers with the whole.
    ["bytes=-500", 200, 0, 999],
    ["bytes=5-2", 200, 0, 999],
    ["bytes=0-1,5-6", 200, 0, 999],
    ["lines=1-2", 200, 0, 999],
  ])("%s", async (range, status, from, to) => {
    const answer = await ask(stem, { Range: range });
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual(STEM.subarray(from, to + 1));
    expect(answer.headers["accept-ranges"]).toBe("bytes");
    if (status === 206) expect(answer.headers["content-range"]).toBe(`bytes ${from}-${to}/1000`);
  });

  it("is told where the stem ends", async () => {
    const { status, headers } = await ask(stem, { Range: "bytes=1000-" });
    expect(status).toBe(416);
    expect(headers["content-range"]).toBe("bytes */1000");
  });

  it("gets the whole again where the stem may have changed since", async () => {
    const { status } = await ask(stem, { Range: "bytes=100-199", "If-Range": 'W/"old"' });
    expect(status).toBe(200);
  });
});

describe("The house lets nothing else in", () => {
  it("runs the page's own scripts alone", async () => {
    const hash = createHash("sha256").update(INLINE).digest("base64");
    for (const path of ["/", "/sources", "/nowhere"]) {
      const { headers } = await ask(path);
      expect(headers["content-security-policy"]).toContain(`script-src 'self' 'sha256-${hash}';`);
      expect(headers["content-security-policy"]).toContain("default-src 'self'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("same-origin");
      expect(headers["permissions-policy"]).toContain("microphone=(self)");
    }
  });

  it("answers reading alone", async () => {
    const response = await fetch(house.url, { method: "POST", body: "a" });
    expect(response.status).toBe(405);
    expect((await fetch(house.url, { method: "HEAD" })).status).toBe(200);
  });
});

describe("The house finds a door", () => {
  it("takes the next port where one is taken, and says so where it may not", async () => {
    await expect(serve({ port: house.port, dir })).rejects.toThrow(`Port ${house.port} is taken`);
    const second = await serve({ port: house.port, dir, next: true });
    expect(second.port).toBeGreaterThan(house.port);
    await second.close();
  });

  it("says what to do where there is nothing to serve", async () => {
    await expect(serve({ port: 0, dir: join(dir, "empty") })).rejects.toThrow("npm run build");
  });

  it("leaves the port free when it closes", async () => {
    const brief = await serve({ port: 0, dir });
    await brief.close();
    const again = createServer();
    await new Promise<void>((settle) => again.listen(brief.port, "127.0.0.1", settle));
    await new Promise((settle) => again.close(settle));
  });
});
