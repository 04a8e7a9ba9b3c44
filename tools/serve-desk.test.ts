import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "./serve.mjs";

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "desk-"));
  for (const name of ["index", "sources"])
    writeFileSync(join(dir, `${name}.html`), `<!doctype html><title>${name}</title>`);
});
afterAll(() => rmSync(dir, { recursive: true }));

describe("A house may answer before the site does", () => {
  it("what its desk takes is the desk's, of any method; the rest is the site's", async () => {
    const kiosk = await serve({
      port: 0,
      dir,
      desk: (request, response) => {
        if (request.url !== "/status") return false;
        response.end(request.method);
        return true;
      },
    });
    try {
      expect(await (await fetch(`${kiosk.url}/status`, { method: "POST" })).text()).toBe("POST");
      expect(await (await fetch(`${kiosk.url}/sources`)).text()).toContain("<title>sources</title>");
      expect((await fetch(`${kiosk.url}/sources`, { method: "POST" })).status).toBe(405);
    } finally {
      await kiosk.close();
    }
  });
});
