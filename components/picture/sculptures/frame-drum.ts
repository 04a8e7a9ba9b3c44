import { CircleGeometry, CylinderGeometry, Group, Vector3 } from "three";
import type { Parts } from "../kit/assembled";
import { lathe, mesh, place, tube } from "../kit/geometry";
import { NOISE } from "../kit/noise";
import { splice } from "../light/patch";
import type { ShaderPatch, Stage, Vec3 } from "../take";

/** Metres; a child's frame drum. */
export const FRAME_DRUM = { radius: 0.19, height: 0.085 } as const;

const { radius: R, height: H } = FRAME_DRUM;

const hoopOf = () =>
  lathe(
    [
      [R - 0.01, 0.003],
      [R - 0.008, 0],
      [R - 0.001, 0],
      [R, 0.002],
      [R, H - 0.004],
      [R - 0.003, H - 0.001],
      [R - 0.009, H - 0.003],
      [R - 0.01, 0.003],
    ],
    112,
  );

/** Shadow is cast by what faces away from the light: the skin's own underside, a little below it. */
const underside = () =>
  place(new CircleGeometry(R - 0.002, 64), { at: [0, H - 0.006, 0], turn: [Math.PI / 2, 0, 0] });

/** The skin over the hoop, folded down and cut. */
function* hideOf(): Parts {
  // The skin is folded over the hoop and cut unevenly a hand's breadth down.
  const lap = lathe(
    [
      [R + 0.0016, H - 0.03],
      [R + 0.0018, H - 0.005],
      [R - 0.0012, H + 0.0004],
      [R - 0.006, H + 0.0008],
    ],
    224,
  );
  const edge = lap.getAttribute("position");
  for (let i = 0; i < edge.count; i++) {
    const turn = Math.atan2(edge.getZ(i), edge.getX(i));
    if (edge.getY(i) < H - 0.02)
      edge.setY(i, edge.getY(i) + 0.0035 * Math.sin(7 * turn) + 0.002 * Math.sin(19 * turn + 1));
  }
  yield lap;
  yield lathe(
    [
      [R - 0.005, H + 0.0008],
      [R * 0.66, H + 0.0003],
      [R * 0.33, H],
      [0, H],
    ],
    112,
  );
}

/** Tacks all round, and the braid beneath them. */
function* tacked(): Parts {
  const tack = lathe(
    [
      [0.0042, 0],
      [0.0034, 0.0016],
      [0.0015, 0.0026],
      [0, 0.0028],
    ],
    12,
  );
  const lying = place(place(tack, { turn: [0, 0, -Math.PI / 2] }), { at: [0, 0, 0], turn: [0, 0, 0] });
  for (let i = 0; i < 26; i++) {
    const turn = (i / 26) * 2 * Math.PI + 0.03 * Math.sin(i * 5);
    yield lying
      .clone()
      .translate(R + 0.0016, H - 0.017, 0)
      .rotateY(turn);
  }
  const ring: Vec3[] = Array.from({ length: 40 }, (_, i) => {
    const turn = (i / 40) * 2 * Math.PI;
    return [Math.cos(turn) * (R + 0.0018), H - 0.017, Math.sin(turn) * (R + 0.0018)];
  });
  yield tube(ring, 0.0016, { segments: 160, sides: 6, closed: true });
}

export interface FrameDrum {
  readonly object: Group;
  /** How far the skin stands out in its mode, 0 to 1. */
  beat(share: number): void;
}

/** A drum of one skin over a bent hoop, lying on its open side at `at`; the skin's top is `height` above it. */
export function frameDrum(stage: Stage, at: Vec3): FrameDrum {
  const share = { value: 0 };
  const centre = new Vector3(...at);
  const skin = stage.standard({ color: 0xb9a88a, roughness: 0.62, metalness: 0 }, hide(centre, R, share));
  const made = stage.parts("frame drum", { hide: hideOf, brass: tacked });
  const hoop = stage.parts("frame drum's hoop", { hoop: () => [hoopOf(), underside()] });
  const inside = stage.made(
    "frame drum's inside",
    () => new CylinderGeometry(R - 0.012, R - 0.012, 0.001, 48, 1, true),
  );
  const brass = stage.standard({ color: 0x9c7a44, roughness: 0.38, metalness: 1 });
  const object = new Group();
  object.position.set(...at);
  object.add(mesh(hoop.hoop, stage.wood(0x6b4526, 0.42)), mesh(made.hide, skin), mesh(made.brass, brass));
  object.add(mesh(inside, skin, { cast: false }));
  return {
    object,
    beat(value) {
      share.value = value;
    },
  };
}

// The mode of an ideal skin with one nodal diameter and one circle: J1(7.0156 r) cos θ
// (Abramowitz & Stegun, table 9.5); J1 by its series, enough terms for r up to 1.
const MODE = /* glsl */ `
uniform vec3 uDrum; uniform float uDrumRadius, uBeat;
float skinJ1(float x) { float t = x * .5, s = 0.; for (int k = 1; k <= 14; k++) { s += t; t *= -(x * x * .25) / (float(k) * float(k + 1)); } return s; }
float skinAt(vec2 p) { float r = length(p); return r > 1. ? 0. : skinJ1(7.0156 * r) * p.x / max(r, .001); }
${NOISE}`;

const hide = (centre: Vector3, radius: number, beat: { value: number }): ShaderPatch => ({
  key: "hide",
  patch(shader) {
    Object.assign(shader.uniforms, { uDrum: { value: centre }, uDrumRadius: { value: radius }, uBeat: beat });
    let fragment = shader.fragmentShader;
    const after = (chunk: string, text: string): void => {
      fragment = splice(fragment, chunk, `#include <${chunk}>\n${text}`);
    };
    after("common", MODE);
    after(
      "color_fragment",
      `{ vec3 q = vWPos - uDrum; float r = length(q.xz) / uDrumRadius;
         float cloud = vnoise(vWPos * vec3(13., 40., 17.)) * .6 + vnoise(vWPos * 41.) * .3 + vnoise(vWPos * 160.) * .1;
         float worn = 1. - smoothstep(.0, .55, length(q.xz / uDrumRadius - vec2(.12, .2)) + .3 * (cloud - .5));
         diffuseColor.rgb *= (.62 + .6 * cloud) * mix(1., 1.22, worn) * mix(1., .8, smoothstep(.9, 1., r)); }`,
    );
    after(
      "normal_fragment_maps",
      `{ vec2 p = (vWPos.xz - uDrum.xz) / uDrumRadius; float e = .006; float b = skinAt(p);
         vec2 slope = vec2(skinAt(p + vec2(e, 0.)) - b, skinAt(p + vec2(0., e)) - b) / e * .035 * uBeat;
         float k = 1. - smoothstep(.0008, .003, length(fwidth(vWPos)));
         vec3 n = vnoise(vWPos * 210. + 3.) * vec3(.16, 0., .16) * k + (vnoise(vWPos * 24.) - .5) * vec3(.05, 0., .03);
         normal = normalize(normal - (viewMatrix * vec4(vec3(slope.x, 0., slope.y) + n, 0.)).xyz); }`,
    );
    shader.fragmentShader = fragment;
  },
});
