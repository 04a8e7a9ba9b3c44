import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../tools/lib/browser.mjs";
import { type Browser, startBrowser } from "../browser/browser";
import { type Finding, fail, ok, warn } from "./finding";

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;
/** Run in a page: who draws. */
const RENDERER = `(() => {
  const gl = document.createElement("canvas").getContext("webgl2");
  const more = gl?.getExtension("WEBGL_debug_renderer_info");
  return gl ? String(gl.getParameter(more ? more.UNMASKED_RENDERER_WEBGL : gl.RENDERER)) : "";
})()`;

/** @param name of the renderer, "" where there is no WebGL 2 */
export function webgl(name: string): Finding {
  if (name === "")
    return fail(
      "WebGL",
      "none",
      "stills stand for the picture: install the graphics card's driver (mesa, or the maker's)",
    );
  if (SOFTWARE.test(name))
    return warn(
      "WebGL",
      `software (${name})`,
      "the processor draws: install the graphics card's driver, or use a machine with one",
    );
  return ok("WebGL", name);
}

const headless = () => !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** Starts the browser as a kiosk's is started, and asks it who draws. */
export async function browser(): Promise<Finding[]> {
  let program: string | null = null;
  try {
    program = findBrowser();
  } catch (error) {
    return [fail("browser", error instanceof Error ? error.message : String(error), "mend CHROMIUM")];
  }
  if (!program)
    return [fail("browser", "none", "sudo apt install chromium, or name one: CHROMIUM=/path/to/it")];
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  const version = `${stdout.trim().split("\n").at(-1)} (${program})`;
  const profile = mkdtempSync(join(tmpdir(), "not-silence-check-"));
  let started: Browser | null = null;
  try {
    started = await startBrowser({
      program,
      url: "about:blank",
      profile,
      place: null,
      headless: headless(),
      crashed: () => {},
      gone: () => {},
    });
    const name = String(await started.ask(RENDERER));
    return [ok("browser", version), webgl(name)];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [
      fail("browser", `${version} does not start (${why})`, "start it by hand once and read what it says"),
    ];
  } finally {
    await started?.end();
    rmSync(profile, { recursive: true, force: true });
  }
}
