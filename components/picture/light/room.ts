/** What a take's room knows beside three's own lights, shared by every material of one stage. */
import { Color, Matrix4, Vector3, Vector4 } from "three";
import type { EnvCard } from "../take";

export const MAX_LINES = 24;
export const MAX_SHUTTERS = 4;

export interface Room {
  /** Lines of light in use; part of the program's key. */
  lines: number;
  /** What metals and gloss see of it beside its lights. */
  cards: readonly EnvCard[];
  readonly uniforms: {
    readonly uAmbient: { readonly value: Color };
    readonly uShuttersOn: { value: number };
    readonly uShutter: { readonly value: Matrix4[] };
    readonly uShutterRect: { readonly value: Vector4[] };
    readonly uLine: { readonly value: Vector4[] };
    readonly uLineColor: { readonly value: Vector3[] };
  };
}

export const makeRoom = (): Room => ({
  lines: 0,
  cards: [],
  uniforms: {
    uAmbient: { value: new Color(0, 0, 0) },
    uShuttersOn: { value: 0 },
    uShutter: { value: Array.from({ length: MAX_SHUTTERS }, () => new Matrix4()) },
    uShutterRect: { value: Array.from({ length: MAX_SHUTTERS }, () => new Vector4(-1e3, -1e3, 1e3, 1e3)) },
    uLine: { value: Array.from({ length: MAX_LINES }, () => new Vector4()) },
    uLineColor: { value: Array.from({ length: MAX_LINES }, () => new Vector3()) },
  },
});

/** Framing shutters: a rectangle of tangents off the i-th spot's axis, its edge one pixel soft. */
export const SHUTTERS = /* glsl */ `
uniform float uShuttersOn; uniform mat4 uShutter[${MAX_SHUTTERS}]; uniform vec4 uShutterRect[${MAX_SHUTTERS}];
float shutters(int i) {
  if (uShuttersOn < .5 || i >= ${MAX_SHUTTERS}) return 1.;
  vec4 c = uShutter[i] * vec4(vWPos, 1.); vec2 q = c.xy / -c.z; vec4 r = uShutterRect[i];
  vec2 w = clamp(fwidth(q) * .7, vec2(5e-5), vec2(.006));
  vec2 a = smoothstep(r.xy - w, r.xy + w, q), b = 1. - smoothstep(r.zw - w, r.zw + w, q);
  return a.x * a.y * b.x * b.y;
}
`;

/**
 * Lines of light parallel to z (x, y, z0, z1): the vector irradiance of each is
 * integrated in closed form; `toward` is where most of it comes from.
 */
export const lineLight = (count: number): string => /* glsl */ `
#define LINES ${count}
uniform vec4 uLine[${MAX_LINES}]; uniform vec3 uLineColor[${MAX_LINES}];
vec3 lineLight(vec3 p, vec3 n, out vec3 toward) {
  vec3 sum = vec3(0.); toward = vec3(0.);
  for (int i = 0; i < LINES; i++) {
    vec4 r = uLine[i]; vec2 d = r.xy - p.xy; float h = length(d) + .02;
    float a0 = atan(r.z - p.z, h), a1 = atan(r.w - p.z, h);
    vec3 l = vec3(d / h * (.5 * (a1 - a0) + .25 * (sin(2. * a1) - sin(2. * a0))), .5 * (sin(a1) * sin(a1) - sin(a0) * sin(a0))) / h;
    sum += uLineColor[i] * max(dot(n, l), 0.);
    toward += l * dot(uLineColor[i], vec3(.2126, .7152, .0722));
  }
  return sum;
}
`;
