/** The negative as light again, the air laid over it and, where asked for, depth of field by gather in a golden-angle spiral (D. Gustafsson). */
import {
  type DepthTexture,
  type PerspectiveCamera,
  type Texture,
  Vector2,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from "three";
import { NOISE } from "../kit/noise";
import { LIGHT } from "../light/density";
import type { DepthOfField } from "../take";
import { Pass } from "./pass";

const GATHER = /* glsl */ `
varying vec2 vUv; uniform sampler2D tImage, tDepth, tAir; uniform vec2 uClip, uSize; uniform float uFocus, uAperture, uMost, uAired;
${NOISE}${LIGHT}
float metres(float d) { float z = d * 2. - 1.; return 2. * uClip.x * uClip.y / (uClip.y + uClip.x - z * (uClip.y - uClip.x)); }
float circle(float z) { return abs(clamp(uAperture * (z - uFocus) / z, -uMost, uMost)); }
vec3 image(vec2 u) { vec3 c = light(texture2D(tImage, u).rgb); return uAired > .5 ? c + texture2D(tAir, u).rgb : c; }
void main() {
  vec3 sum = image(vUv);
  #if GATHERED
  float z0 = metres(texture2D(tDepth, vUv).r), c0 = circle(z0), total = 1., r = .5, angle = ign(gl_FragCoord.xy) * 6.2831;
  for (int i = 0; i < 160; i++) {
    if (r >= uMost) break;
    vec2 u = vUv + vec2(cos(angle), sin(angle)) * r / uSize; float z = metres(texture2D(tDepth, u).r), c = circle(z);
    if (z > z0) c = min(c, c0 * 2.);
    sum += mix(sum / total, image(u), smoothstep(r - .5, r + .5, c)); total += 1.; angle += 2.39996323; r += .7 / r;
  }
  sum /= total;
  #endif
  gl_FragColor = vec4(sum, 1.);
}`;

export class GatherPass {
  readonly #pass = new Pass(GATHER, {
    tImage: { value: null as Texture | null },
    tDepth: { value: null as DepthTexture | null },
    tAir: { value: null as Texture | null },
    uClip: { value: new Vector2() },
    uSize: { value: new Vector2() },
    uFocus: { value: 1 },
    uAperture: { value: 0 },
    uMost: { value: 0 },
    uAired: { value: 0 },
  });

  /** Builds the shader ahead, with or without depth of field. */
  compile(renderer: WebGLRenderer, gathered: boolean): void {
    this.#pass.define("GATHERED", gathered ? 1 : 0);
    this.#pass.compile(renderer);
  }

  draw(
    renderer: WebGLRenderer,
    camera: PerspectiveCamera,
    lit: WebGLRenderTarget,
    air: Texture | null,
    dof: DepthOfField | null,
    to: WebGLRenderTarget,
  ): void {
    const { uniforms } = this.#pass;
    const scale = lit.height / 1080;
    this.#pass.define("GATHERED", dof ? 1 : 0);
    uniforms.tImage.value = lit.texture;
    uniforms.tDepth.value = lit.depthTexture;
    uniforms.tAir.value = air;
    uniforms.uAired.value = air ? 1 : 0;
    uniforms.uClip.value.set(camera.near, camera.far);
    uniforms.uSize.value.set(lit.width, lit.height);
    uniforms.uFocus.value = dof?.focus ?? 1;
    uniforms.uAperture.value = (dof?.aperture ?? 0) * scale;
    uniforms.uMost.value = (dof?.max ?? 0) * scale;
    this.#pass.draw(renderer, to);
  }

  dispose(): void {
    this.#pass.dispose();
  }
}
