/** From a take to the canvas: the negative is exposed and developed when the picture changes, the print struck for every frame of grain. */
import {
  CustomToneMapping,
  NoToneMapping,
  ShaderChunk,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from "three";
import type { Steps } from "../kit/steps";
import { drawDensity } from "../light/density";
import type { Take, Tier } from "../take";
import { BloomPass } from "./bloom";
import { FinishPass } from "./finish";
import { GatherPass } from "./gather";
import { GrainPass } from "./grain";
import { HazePass } from "./haze";
import { buffer, negative } from "./target";
import { AGX } from "./tone";

export interface Printer {
  /** What the takes' materials are compiled for. */
  readonly target: WebGLRenderTarget | null;
  setSize(width: number, height: number): void;
  /** How much is spent on a picture from here on; a printer of drafts stays one. */
  setTier(tier: Tier): void;
  /** Builds the shaders that a take's print needs at a tier, without waiting for them. */
  compile(take: Take, tier: Tier): Steps<void>;
  /** Lights the take as it stands. Without post this is already the canvas. */
  expose(take: Take): void;
  /** Makes a print of what was exposed last: the air, the lens, the glow, the tones. Does nothing without post. */
  develop(take: Take): void;
  /** Draws the print with the grain of this frame of film; does nothing without post. */
  strike(frame: number): void;
  dispose(): void;
}

type Printed = Exclude<Tier, "draft">;

/** An old phone has no bandwidth for four samples of half floats: the last pass cleans its edges alone. */
const SAMPLES: Readonly<Record<Printed, number>> = { full: 4, laptop: 4, phone: 2, "old-phone": 0 };

/** Without post the materials themselves are developed, at one contrast for all takes. */
function directPrinter(renderer: WebGLRenderer): Printer {
  const empty = "vec3 CustomToneMapping( vec3 color ) { return color; }";
  const developed = `${AGX} vec3 CustomToneMapping(vec3 color) { return develop(color * toneMappingExposure, 1., 1.2, 0.); }`;
  ShaderChunk.tonemapping_pars_fragment = ShaderChunk.tonemapping_pars_fragment.replace(empty, developed);
  renderer.toneMapping = CustomToneMapping;
  return {
    target: null,
    setSize: () => undefined,
    setTier: () => undefined,
    *compile() {},
    expose({ scene, camera, grade }) {
      renderer.toneMappingExposure = grade.exposure;
      renderer.setRenderTarget(null);
      renderer.render(scene, camera);
    },
    develop: () => undefined,
    strike: () => undefined,
    dispose: () => undefined,
  };
}

const gathered = ({ grade }: Take, tier: Tier) => (tier === "full" ? grade.dof : null);

export function makePrinter(renderer: WebGLRenderer, first: Tier): Printer {
  if (first === "draft") return directPrinter(renderer);
  renderer.toneMapping = NoToneMapping;
  drawDensity();
  let tier: Printed = first;
  const lit = negative(SAMPLES[tier]);
  const aired = buffer(1, 1);
  const print = buffer(1, 1);
  const haze = new HazePass();
  const gather = new GatherPass();
  const bloom = new BloomPass();
  const finish = new FinishPass();
  const grain = new GrainPass();
  let amount = 0;
  return {
    target: lit,
    setSize(width, height) {
      for (const target of [lit, aired, print, haze, bloom]) target.setSize(width, height);
    },
    setTier(next) {
      if (next === "draft" || next === tier) return;
      if (SAMPLES[next] !== SAMPLES[tier]) lit.dispose();
      tier = next;
      lit.samples = SAMPLES[tier];
    },
    *compile(take, at) {
      renderer.setRenderTarget(print);
      haze.compile(renderer, take.grade, at);
      yield;
      gather.compile(renderer, gathered(take, at) !== null);
      yield;
      bloom.compile(renderer);
      finish.compile(renderer);
      yield;
      grain.compile(renderer);
    },
    expose({ scene, camera }) {
      renderer.setRenderTarget(lit);
      renderer.render(scene, camera);
    },
    develop(take) {
      const { camera, grade } = take;
      const depth = lit.depthTexture;
      const air = depth ? haze.draw(renderer, camera, grade, depth, tier) : null;
      gather.draw(renderer, camera, lit, air, gathered(take, tier), aired);
      finish.draw(renderer, aired.texture, bloom.draw(renderer, aired, tier), grade, print);
      amount = grade.grain;
    },
    strike: (frame) => grain.draw(renderer, print.texture, print.width, print.height, amount, frame),
    dispose() {
      for (const thing of [lit, aired, print, haze, gather, bloom, finish, grain]) thing.dispose();
    },
  };
}
