/** The last pass, to the canvas: clean edges, film grain shaped by luminance, one bit of dither. */
import { DataTexture, LinearFilter, RepeatWrapping, type Texture, Vector2, type WebGLRenderer } from "three";
import { rng } from "../kit/random";
import { FXAA } from "./fxaa";
import { Pass } from "./pass";

const SIDE = 256;

const GRAIN = /* glsl */ `
varying vec2 vUv; uniform sampler2D tPrint, tNoise; uniform vec2 uSize, uSeed; uniform float uGrain;
${FXAA}
float white(vec2 p) { vec3 q = fract(vec3(p.xyx) * .1031); q += dot(q, q.yzx + 33.33); return fract((q.x + q.y) * q.z); }
void main() {
  vec3 c = fxaa(tPrint, vUv, 1. / uSize); float l = dot(c, vec3(.2126, .7152, .0722));
  vec2 at = gl_FragCoord.xy / ${SIDE}.;
  float n = (texture2D(tNoise, at / 1.35 + uSeed).r - .5) * 1.5 + (texture2D(tNoise, at / 2.6 + uSeed * 1.7 + .37).r - .5) * .8;
  vec3 tint = texture2D(tNoise, at / 1.5 + uSeed.yx + .11).gba - .5;
  float shape = .22 + 1.25 * pow(clamp(l, 0., 1.), .42) * (1. - .72 * smoothstep(.45, 1., l));
  c += (n + .28 * tint) * uGrain * shape;
  c += (white(gl_FragCoord.xy) + white(gl_FragCoord.xy + 71.3) - 1.) / 255.;
  gl_FragColor = vec4(clamp(c, 0., 1.), 1.);
}`;

/** Near-normal noise in four channels, the same in every session. */
function noise(): DataTexture {
  const random = rng(99);
  const bell = () => {
    let sum = 0;
    for (let i = 0; i < 6; i++) sum += random();
    return (sum / 6 - 0.5) * 1.35 + 0.5;
  };
  const data = Uint8Array.from({ length: SIDE * SIDE * 4 }, () => Math.max(0, Math.min(255, bell() * 255)));
  const texture = new DataTexture(data, SIDE, SIDE);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.magFilter = texture.minFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

export class GrainPass {
  readonly #noise = noise();
  readonly #pass = new Pass(GRAIN, {
    tPrint: { value: null as Texture | null },
    tNoise: { value: this.#noise },
    uSize: { value: new Vector2() },
    uSeed: { value: new Vector2() },
    uGrain: { value: 0 },
  });

  compile(renderer: WebGLRenderer): void {
    renderer.setRenderTarget(null);
    this.#pass.compile(renderer);
  }

  /** `frame`: which frame of film this is; the same frame has the same grain. */
  draw(
    renderer: WebGLRenderer,
    print: Texture,
    width: number,
    height: number,
    amount: number,
    frame: number,
  ): void {
    const { uniforms } = this.#pass;
    uniforms.tPrint.value = print;
    uniforms.uSize.value.set(width, height);
    // Steps of the plastic number: no two neighbouring frames overlap.
    uniforms.uSeed.value.set((0.13 + frame * 0.7548777) % 1, (0.13 + frame * 0.5698403) % 1);
    // Grain is a part of the frame, not of the pixel: a small frame shows less of it.
    uniforms.uGrain.value = amount * Math.min(1, 0.45 + (0.55 * height) / 1080);
    this.#pass.draw(renderer, null);
  }

  dispose(): void {
    this.#noise.dispose();
    this.#pass.dispose();
  }
}
