/** Glare: the image at ever half the size, down and up again (J. Jimenez 2014). */
import { type Texture, Vector2, type WebGLRenderer, type WebGLRenderTarget } from "three";
import type { Tier } from "../take";
import { Pass } from "./pass";
import { buffer } from "./target";

const LEVELS = 7;
/** How often the image is halved: the last levels cost little light and many passes. */
const HALVINGS: Readonly<Record<Exclude<Tier, "draft">, number>> = {
  full: 7,
  laptop: 7,
  phone: 6,
  "old-phone": 4,
};
const SPREAD = 0.62;

const DOWN = /* glsl */ `
varying vec2 vUv; uniform sampler2D tImage; uniform vec2 uStep; uniform float uFirst;
vec3 tap(vec2 o) { return min(texture2D(tImage, vUv + o * uStep).rgb, vec3(64.)); }
float weigh(vec3 c) { return 1. / (1. + max(c.r, max(c.g, c.b)) * uFirst); }
void main() {
  vec3 a = tap(vec2(-1, -1)), b = tap(vec2(1, -1)), c = tap(vec2(-1, 1)), d = tap(vec2(1, 1)), e = tap(vec2(0.));
  float wa = weigh(a), wb = weigh(b), wc = weigh(c), wd = weigh(d), we = weigh(e) * 2.;
  gl_FragColor = vec4((a * wa + b * wb + c * wc + d * wd + e * we) / (wa + wb + wc + wd + we), 1.);
}`;

const UP = /* glsl */ `
varying vec2 vUv; uniform sampler2D tImage, tBase; uniform vec2 uStep;
vec3 tap(float x, float y) { return texture2D(tImage, vUv + uStep * vec2(x, y)).rgb; }
void main() {
  vec3 sum = tap(-1., -1.) + tap(1., -1.) + tap(-1., 1.) + tap(1., 1.);
  sum += 2. * (tap(0., -1.) + tap(0., 1.) + tap(-1., 0.) + tap(1., 0.)) + 4. * tap(0., 0.);
  gl_FragColor = vec4(mix(texture2D(tBase, vUv).rgb, sum / 16., ${SPREAD}), 1.);
}`;

export class BloomPass {
  readonly #down = Array.from({ length: LEVELS }, () => buffer(1, 1));
  readonly #up = Array.from({ length: LEVELS - 1 }, () => buffer(1, 1));
  readonly #downPass = new Pass(DOWN, {
    tImage: { value: null as Texture | null },
    uStep: { value: new Vector2() },
    uFirst: { value: 0 },
  });
  readonly #upPass = new Pass(UP, {
    tImage: { value: null as Texture | null },
    tBase: { value: null as Texture | null },
    uStep: { value: new Vector2() },
  });

  setSize(width: number, height: number): void {
    this.#down.forEach((target, i) => {
      const [w, h] = [Math.max(2, width >> (i + 1)), Math.max(2, height >> (i + 1))];
      target.setSize(w, h);
      this.#up[i]?.setSize(w, h);
    });
  }

  compile(renderer: WebGLRenderer): void {
    this.#downPass.compile(renderer);
    this.#upPass.compile(renderer);
  }

  draw(renderer: WebGLRenderer, image: WebGLRenderTarget, tier: Exclude<Tier, "draft">): Texture {
    const levels = HALVINGS[tier];
    let from = image;
    for (let i = 0; i < levels; i++) {
      const to = this.#down[i];
      if (!to) break;
      const { uniforms } = this.#downPass;
      uniforms.tImage.value = from.texture;
      uniforms.uStep.value.set(1 / from.width, 1 / from.height);
      uniforms.uFirst.value = i === 0 ? 1 : 0;
      this.#downPass.draw(renderer, to);
      from = to;
    }
    for (let i = levels - 2; i >= 0; i--) {
      const [base, to] = [this.#down[i], this.#up[i]];
      if (!base || !to) continue;
      const { uniforms } = this.#upPass;
      uniforms.tImage.value = from.texture;
      uniforms.tBase.value = base.texture;
      uniforms.uStep.value.set(1 / from.width, 1 / from.height);
      this.#upPass.draw(renderer, to);
      from = to;
    }
    return from.texture;
  }

  dispose(): void {
    for (const thing of [...this.#down, ...this.#up, this.#downPass, this.#upPass]) thing.dispose();
  }
}
