/** One canvas, one renderer: everything that outlives a take. */
import { PCFShadowMap, WebGLRenderer } from "three";
import { makeReflections } from "./light/environment";
import { Makings, type Patience } from "./makings";
import { makePrinter, type Printer } from "./post/printer";
import { makeRehearsal, type Rehearsal } from "./ready";
import { makeStage, type Workshop } from "./stage";
import type { MakeTake, Take, Tier } from "./take";

/** What one frame cost, over all its passes. */
export interface Stats {
  readonly calls: number;
  readonly triangles: number;
}

export interface Studio extends Pick<Rehearsal, "compile" | "rehearse"> {
  readonly tier: Tier;
  readonly renderer: WebGLRenderer;
  readonly printer: Printer;
  /** @throws Unmade when patience has an end; nothing is left of the take, and it is to be built anew after the steps */
  build(make: MakeTake, patience?: Patience): Take;
  setSize(width: number, height: number): void;
  /** Prints at this tier from here on, and builds for it; what stands is not built anew. A draft stays one. */
  setTier(tier: Tier): void;
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
  let tier: Tier = floats ? asked : "draft";
  renderer.info.autoReset = false;
  renderer.shadowMap.enabled = tier !== "draft";
  renderer.shadowMap.type = PCFShadowMap;
  renderer.setClearColor(0x000000, 1);
  const printer = makePrinter(renderer, tier);
  const rehearsal = makeRehearsal(renderer, printer, tier);
  const makings = new Makings();
  const reflections = makeReflections(renderer);
  return {
    get tier() {
      return tier;
    },
    renderer,
    printer,
    compile: rehearsal.compile,
    rehearse: rehearsal.rehearse,
    build(make, patience = "whole") {
      const workshop: Workshop = { renderer, tier, reflections, makings };
      const stage = makeStage(workshop);
      makings.patience = patience;
      try {
        return make(stage);
      } catch (reason) {
        stage.strike();
        throw reason;
      }
    },
    setSize(width, height) {
      renderer.setSize(width, height, false);
      printer.setSize(width, height);
    },
    setTier(next) {
      if (tier === "draft" || next === "draft") return;
      tier = next;
      printer.setTier(next);
    },
    stats: () => ({ calls: renderer.info.render.calls, triangles: renderer.info.render.triangles }),
    dispose() {
      makings.dispose();
      rehearsal.dispose();
      reflections.dispose();
      printer.dispose();
      renderer.dispose();
    },
  };
}
