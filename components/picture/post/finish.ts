/** Glare, halation, vignette, exposure, tone: light becomes a print, in display values. */
import { type Texture, Vector2, type WebGLRenderer, type WebGLRenderTarget } from "three";
import type { Grade } from "../take";
import { Pass } from "./pass";
import { AGX } from "./tone";

const FINISH = /* glsl */ `
varying vec2 vUv; uniform sampler2D tImage, tGlare; uniform vec2 uSize;
uniform float uExposure, uBloom, uHalation, uVignette, uSaturation, uContrast, uToe;
${AGX}
void main() {
  vec3 glare = texture2D(tGlare, vUv).rgb;
  vec3 c = mix(texture2D(tImage, vUv).rgb, glare, uBloom) + glare * vec3(1., .28, .08) * uHalation;
  vec2 q = (vUv - .5) * vec2(uSize.x / uSize.y, 1.) * min(1., 1.78 * uSize.y / uSize.x);
  float v = 1. / (1. + dot(q, q) * uVignette);
  c = develop(c * v * v * uExposure, uSaturation, uContrast, uToe);
  c = pow(c, vec3(1. / 2.2));
  float l = dot(c, vec3(.2126, .7152, .0722));
  c *= mix(vec3(.96, 1., 1.03), vec3(1.02, 1., .96), smoothstep(0., .75, l));
  c += vec3(.006, .006, .007) * (1. - c);
  gl_FragColor = vec4(clamp(c, 0., 1.), 1.);
}`;

export class FinishPass {
  readonly #pass = new Pass(FINISH, {
    tImage: { value: null as Texture | null },
    tGlare: { value: null as Texture | null },
    uSize: { value: new Vector2() },
    uExposure: { value: 1 },
    uBloom: { value: 0 },
    uHalation: { value: 0 },
    uVignette: { value: 0 },
    uSaturation: { value: 1 },
    uContrast: { value: 1 },
    uToe: { value: 0 },
  });

  compile(renderer: WebGLRenderer): void {
    this.#pass.compile(renderer);
  }

  draw(renderer: WebGLRenderer, image: Texture, glare: Texture, grade: Grade, to: WebGLRenderTarget): void {
    const { uniforms } = this.#pass;
    uniforms.tImage.value = image;
    uniforms.tGlare.value = glare;
    uniforms.uSize.value.set(to.width, to.height);
    uniforms.uExposure.value = grade.exposure;
    uniforms.uBloom.value = grade.bloom;
    uniforms.uHalation.value = grade.halation;
    uniforms.uVignette.value = grade.vignette;
    uniforms.uSaturation.value = grade.saturation;
    uniforms.uContrast.value = grade.contrast;
    uniforms.uToe.value = grade.toe;
    this.#pass.draw(renderer, to);
  }

  dispose(): void {
    this.#pass.dispose();
  }
}
