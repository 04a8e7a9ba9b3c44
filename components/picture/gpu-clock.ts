/** How long the graphics processor draws for (EXT_disjoint_timer_query_webgl2), where a browser tells. */

interface TimerQuery {
  readonly TIME_ELAPSED_EXT: number;
  readonly GPU_DISJOINT_EXT: number;
}

export interface GpuClock {
  /** Milliseconds of the last picture that was told; a few frames late. */
  readonly last: number | undefined;
  start(): void;
  /** @param counts whether what was drawn since is worth telling */
  stop(counts: boolean): void;
}

/** @returns `null` where it is not told. One query at a time, and always the same: nothing is made while it runs. */
export function gpuClock(gl: WebGL2RenderingContext): GpuClock | null {
  const timer = gl.getExtension("EXT_disjoint_timer_query_webgl2") as TimerQuery | null;
  const query = timer ? gl.createQuery() : null;
  if (!timer || !query) return null;
  let last: number | undefined;
  let state: "free" | "open" | "asked" = "free";

  function read() {
    if (!gl.getQueryParameter(query as WebGLQuery, gl.QUERY_RESULT_AVAILABLE)) return;
    state = "free";
    const torn = gl.getParameter((timer as TimerQuery).GPU_DISJOINT_EXT);
    if (!torn) last = gl.getQueryParameter(query as WebGLQuery, gl.QUERY_RESULT) / 1e6;
  }

  return {
    get last() {
      return last;
    },
    start() {
      if (state === "asked") read();
      if (state !== "free") return;
      gl.beginQuery(timer.TIME_ELAPSED_EXT, query);
      state = "open";
    },
    stop(counts) {
      if (state !== "open") return;
      gl.endQuery(timer.TIME_ELAPSED_EXT);
      state = counts ? "asked" : "free";
    },
  };
}
