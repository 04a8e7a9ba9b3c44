/** One canvas, one renderer: everything that outlives a take. */
import { type BufferGeometry, PCFShadowMap, PMREMGenerator, WebGLRenderer } from "three";
import { SHARED } from "./kit/dispose";
import { makePrinter, type Printer } from "./post/printer";
import { makeStage, type Workshop } from "./stage";
import type { MakeTake, Take, Tier } from "./take";

/** What one frame cost, over all its passes. */
export interface Stats {
  readonly calls: number;
  readonly triangles: number;
}

export interface Studio {
  readonly tier: Tier;
  readonly renderer: WebGLRenderer;
  readonly printer: Printer;
  build(make: MakeTake): Take;
  /** Builds the take's shaders ahead, without stopping the page. */
  compile(take: Take): Promise<unknown>;
  setSize(width: number, height: number): void;
  stats(): Stats;
  dispose(): void;
}

export interface StudioOptions {
  readonly tier: Tier;
  /** Keeps the pixels readable after the frame. */
  readonly preserve?: boolean;
}

/** @returns `null` where the canvas gives no WebGL 2. A machine that cannot draw to half floats gets tier draft. */
export function openStudio(
  canvas: HTMLCanvasElement,
  { tier: asked, preserve = false }: StudioOptions,
): Studio | null {
  const context = canvas.getContext("webgl2", {
    alpha: false,
    antialias: false,
    depth: asked === "draft",
    stencil: false,
    powerPreference: "high-performance",
    preserveDrawingBuffer: preserve,
  });
  if (!context) return null;
  const renderer = new WebGLRenderer({ canvas, context, alpha: false, antialias: false, stencil: false });
  const floats =
    renderer.extensions.has("EXT_color_buffer_float") ||
    renderer.extensions.has("EXT_color_buffer_half_float");
  const tier: Tier = floats ? asked : "draft";
  renderer.info.autoReset = false;
  renderer.shadowMap.enabled = tier !== "draft";
  renderer.shadowMap.type = PCFShadowMap;
  renderer.setClearColor(0x000000, 1);
  const printer = makePrinter(renderer, tier);
  const geometries = new Map<string, BufferGeometry>();
  const reflections = new PMREMGenerator(renderer);
  const workshop: Workshop = {
    renderer,
    tier,
    reflections,
    shared(key, make) {
      const kept = geometries.get(key);
      if (kept) return kept;
      const made = make();
      made.userData[SHARED] = true;
      geometries.set(key, made);
      return made;
    },
  };
  return {
    tier,
    renderer,
    printer,
    build: (make) => make(makeStage(workshop)),
    compile(take) {
      renderer.setRenderTarget(printer.target);
      const compiled = renderer.compileAsync(take.scene, take.camera);
      renderer.setRenderTarget(null);
      return compiled;
    },
    setSize(width, height) {
      renderer.setSize(width, height, false);
      printer.setSize(width, height);
    },
    stats: () => ({ calls: renderer.info.render.calls, triangles: renderer.info.render.triangles }),
    dispose() {
      for (const geometry of geometries.values()) geometry.dispose();
      reflections.dispose();
      printer.dispose();
      renderer.dispose();
    },
  };
}
