/**
 * Light in the air, at half the resolution: single scattering along the ray of
 * one spot's shadowed cone (Henyey-Greenstein), and bulbs in closed form.
 */
import {
  type DepthTexture,
  Matrix4,
  type PerspectiveCamera,
  type SpotLight,
  type Texture,
  Vector2,
  Vector3,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from "three";
import { NOISE } from "../kit/noise";
import type { Grade, Tier } from "../take";
import { Pass } from "./pass";
import { buffer } from "./target";

const MAX_GLOWS = 16;
const DENSITY = 0.02;

const HAZE = /* glsl */ `
varying vec2 vUv; uniform sampler2D tDepth; uniform highp sampler2DShadow tShadow;
uniform mat4 uWorld, uShadow; uniform vec3 uEye, uAt, uAxis, uLight; uniform vec2 uCone; uniform float uG, uMax, uShadowed;
uniform vec3 uGlow[${MAX_GLOWS}], uGlowColor[${MAX_GLOWS}];
${NOISE}
void main() {
  vec4 far = uWorld * vec4(vUv * 2. - 1., texture2D(tDepth, vUv).r * 2. - 1., 1.);
  vec3 ray = far.xyz / far.w - uEye; float len = length(ray); ray /= len; len = min(len, uMax);
  vec3 sum = vec3(0.);
  for (int i = 0; i < GLOWS; i++) {
    vec3 q = uEye - uGlow[i]; float b = dot(ray, q), s = inversesqrt(max(dot(q, q) - b * b, 1e-4));
    sum += uGlowColor[i] * ${DENSITY} * s * (atan((len + b) * s) - atan(b * s));
  }
  #if STEPS > 0
  float jitter = ign(gl_FragCoord.xy);
  for (int i = 0; i < STEPS; i++) {
    vec3 p = uEye + ray * len * (float(i) + jitter) / float(STEPS), l = p - uAt; float d = length(l); l /= d;
    float cone = smoothstep(uCone.x, uCone.y, dot(l, uAxis)); if (cone <= 0.) continue;
    if (uShadowed > .5) { vec4 c = uShadow * vec4(p, 1.); vec3 q = c.xyz / c.w; q.z -= .0004; cone *= texture(tShadow, q); }
    float mu = -dot(ray, l), phase = .25 * (1. - uG * uG) / pow(max(1. + uG * uG - 2. * uG * mu, 1e-3), 1.5);
    float drift = .6 + .56 * vnoise(p * 1.3 + vec3(0., 3., 1.)) + .25 * vnoise(p * 4.);
    sum += uLight * ${DENSITY} * cone * phase * drift / (d * d + .05) * (len / float(STEPS));
  }
  #endif
  gl_FragColor = vec4(min(sum, vec3(60.)), 1.);
}`;

const BLUR = /* glsl */ `
varying vec2 vUv; uniform sampler2D tImage; uniform vec2 uStep;
void main() {
  vec3 sum = texture2D(tImage, vUv).rgb * .227;
  sum += (texture2D(tImage, vUv + uStep * 1.384).rgb + texture2D(tImage, vUv - uStep * 1.384).rgb) * .316;
  sum += (texture2D(tImage, vUv + uStep * 3.23).rgb + texture2D(tImage, vUv - uStep * 3.23).rgb) * .0703;
  gl_FragColor = vec4(sum, 1.);
}`;

/** Along each ray. With few the jitter shows before it is softened; with none a shot of light in air loses its subject. */
const STEPS: Readonly<Record<Tier, (full: number) => number>> = {
  full: (full) => full,
  laptop: () => 16,
  phone: () => 8,
  "old-phone": () => 5,
  draft: () => 0,
};

export class HazePass {
  readonly #air = buffer(1, 1);
  readonly #half = buffer(1, 1);
  readonly #blur = new Pass(BLUR, {
    tImage: { value: null as Texture | null },
    uStep: { value: new Vector2() },
  });
  readonly #haze = new Pass(HAZE, {
    tDepth: { value: null as DepthTexture | null },
    tShadow: { value: null as DepthTexture | null },
    uWorld: { value: new Matrix4() },
    uShadow: { value: new Matrix4() },
    uEye: { value: new Vector3() },
    uAt: { value: new Vector3() },
    uAxis: { value: new Vector3() },
    uLight: { value: new Vector3() },
    uCone: { value: new Vector2() },
    uG: { value: 0.5 },
    uMax: { value: 14 },
    uShadowed: { value: 0 },
    uGlow: { value: Array.from({ length: MAX_GLOWS }, () => new Vector3()) },
    uGlowColor: { value: Array.from({ length: MAX_GLOWS }, () => new Vector3()) },
  });

  setSize(width: number, height: number): void {
    for (const target of [this.#air, this.#half])
      target.setSize(Math.max(1, width >> 1), Math.max(1, height >> 1));
  }

  /** Builds the shaders for a take's air ahead, where it has any. */
  compile(renderer: WebGLRenderer, grade: Grade, tier: Tier): void {
    if (!this.#define(grade, tier)) return;
    this.#haze.compile(renderer);
    this.#blur.compile(renderer);
  }

  /** @returns whether there is any air to light. */
  #define(grade: Grade, tier: Tier): boolean {
    const steps = grade.haze ? STEPS[tier](grade.haze.steps) : 0;
    const glows = Math.min(grade.glows.length, MAX_GLOWS);
    this.#haze.define("STEPS", steps, "GLOWS", glows);
    return steps > 0 || glows > 0;
  }

  /** The lit air before `depth`, or `null` when this take, at this tier, has none. */
  draw(
    renderer: WebGLRenderer,
    camera: PerspectiveCamera,
    grade: Grade,
    depth: DepthTexture,
    tier: Tier,
  ): Texture | null {
    if (!this.#define(grade, tier)) return null;
    const { uniforms } = this.#haze;
    const glows = Math.min(grade.glows.length, MAX_GLOWS);
    uniforms.tDepth.value = depth;
    uniforms.uWorld.value.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse).invert();
    uniforms.uEye.value.setFromMatrixPosition(camera.matrixWorld);
    uniforms.uMax.value = grade.haze?.max ?? 14;
    for (let i = 0; i < glows; i++) {
      const glow = grade.glows[i];
      if (!glow) continue;
      uniforms.uGlow.value[i]?.set(...glow.at);
      uniforms.uGlowColor.value[i]?.set(glow.color.r, glow.color.g, glow.color.b);
    }
    if (grade.haze && STEPS[tier](grade.haze.steps) > 0)
      this.#shine(grade.haze.light, grade.haze.gain, grade.haze.g);
    this.#haze.draw(renderer, this.#air);
    this.#soften(renderer, this.#air, this.#half, 1 / this.#air.width, 0);
    this.#soften(renderer, this.#half, this.#air, 0, 1 / this.#air.height);
    return this.#air.texture;
  }

  #shine(light: SpotLight, gain: number, g: number): void {
    const { uniforms } = this.#haze;
    uniforms.uAt.value.setFromMatrixPosition(light.matrixWorld);
    uniforms.uAxis.value.setFromMatrixPosition(light.target.matrixWorld).sub(uniforms.uAt.value).normalize();
    uniforms.uLight.value
      .set(light.color.r, light.color.g, light.color.b)
      .multiplyScalar(light.intensity * gain);
    uniforms.uCone.value.set(Math.cos(light.angle), Math.cos(light.angle * (1 - light.penumbra)) + 1e-5);
    uniforms.uG.value = g;
    const shadow = light.castShadow ? (light.shadow.map?.depthTexture ?? null) : null;
    uniforms.tShadow.value = shadow;
    uniforms.uShadowed.value = shadow ? 1 : 0;
    uniforms.uShadow.value.copy(light.shadow.matrix);
  }

  #soften(
    renderer: WebGLRenderer,
    from: WebGLRenderTarget,
    to: WebGLRenderTarget,
    x: number,
    y: number,
  ): void {
    this.#blur.uniforms.tImage.value = from.texture;
    this.#blur.uniforms.uStep.value.set(x, y);
    this.#blur.draw(renderer, to);
  }

  dispose(): void {
    for (const thing of [this.#air, this.#half, this.#blur, this.#haze]) thing.dispose();
  }
}
