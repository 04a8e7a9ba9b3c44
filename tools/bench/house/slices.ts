import type { Page } from "@playwright/test";

/** An idle callback of the page, in milliseconds; the next cut is made ready in such slices. */
export interface Slice {
  readonly ms: number;
  /** Of them in the graphics library, by what was asked of it. */
  readonly compile: number;
  readonly upload: number;
  readonly draw: number;
}

interface Timed {
  slices: Slice[];
  /** Asked for, and neither run nor called off. */
  readonly pending: Set<number>;
  /** When the last of them ended, in milliseconds of the page's clock. */
  last: number;
}

/** Milliseconds without one after which none is to come: between two, programs are waited for. */
const QUIET = 3000;

/** Waits until all that the page has asked to be drawn has been: where a processor draws, that takes longer than asking. */
async function drawn(page: Page, patience: number) {
  const fence = await page.evaluateHandle(() => {
    const gl = document.querySelector<HTMLCanvasElement>(".set canvas")?.getContext("webgl2");
    const sync = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (!gl || !sync) throw new Error("There is no picture to wait for.");
    gl.flush();
    return { gl, sync };
  });
  await page.waitForFunction(
    ({ gl, sync }) => gl.getSyncParameter(sync, gl.SYNC_STATUS) === gl.SIGNALED,
    fence,
    { timeout: patience, polling: 100 },
  );
}

/** Every idle callback of the page is timed. @returns those so far, once none is asked for any more */
export async function timeSlices(page: Page): Promise<(patience: number) => Promise<readonly Slice[]>> {
  await page.addInitScript(() => {
    const timed: Timed = { slices: [], pending: new Set(), last: 0 };
    Object.assign(window, { timed });
    const spent = { compile: 0, upload: 0, draw: 0 };
    const kinds: readonly (readonly [keyof typeof spent, RegExp])[] = [
      ["compile", /^(compileShader|linkProgram|getProgram|getShader|getActive|getUniform|getAttrib)/],
      ["upload", /^(buffer(Sub)?Data|tex(Sub)?Image|texStorage|generateMipmap|compressedTex)/],
      [
        "draw",
        /^(draw(Arrays|Elements|Range|Buffers)|clear|finish|flush|readPixels|blitFramebuffer|renderbufferStorage)/,
      ],
    ];
    const gl = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>;
    for (const name of Object.getOwnPropertyNames(gl)) {
      const kind = kinds.find(([, pattern]) => pattern.test(name))?.[0];
      const whole = kind && (gl[name] as (...values: unknown[]) => unknown);
      if (!kind || !whole) continue;
      gl[name] = function (...values: unknown[]) {
        const began = performance.now();
        const answer = whole.apply(this, values);
        spent[kind] += performance.now() - began;
        return answer;
      };
    }
    const [ask, callOff] = [window.requestIdleCallback.bind(window), window.cancelIdleCallback.bind(window)];
    window.requestIdleCallback = (work, options) => {
      const asked = ask((deadline) => {
        timed.pending.delete(asked);
        Object.assign(spent, { compile: 0, upload: 0, draw: 0 });
        const began = performance.now();
        work(deadline);
        timed.last = performance.now();
        timed.slices.push({ ms: timed.last - began, ...spent });
      }, options);
      timed.pending.add(asked);
      return asked;
    };
    window.cancelIdleCallback = (asked) => {
      timed.pending.delete(asked);
      callOff(asked);
    };
  });
  return async (patience) => {
    const idle = (quiet: number) => {
      const { pending, last } = (window as unknown as { timed: Timed }).timed;
      return pending.size === 0 && performance.now() - last > quiet;
    };
    await page.waitForFunction(idle, QUIET, { timeout: patience, polling: 250 });
    await drawn(page, patience);
    return page.evaluate(() => (window as unknown as { timed: Timed }).timed.slices.splice(0));
  };
}
