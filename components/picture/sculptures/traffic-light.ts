import { type BufferGeometry, Color, CylinderGeometry, Group } from "three";
import type { Parts } from "../kit/assembled";
import { lathe, mesh, place, rbox, rod } from "../kit/geometry";
import { tubed } from "../kit/tubed";
import { splice } from "../light/patch";
import type { ShaderPatch, Stage, Vec3 } from "../take";

/** Heights of the three lenses above the head's middle, metres; red on top. */
export const LENS_HEIGHTS = [0.31, 0, -0.31] as const;

/** Linear, of luminance about 1: signal red, paled by the lamp behind it. */
export const SIGNAL_RED = new Color(3.6, 0.3, 0.14);

const LENS = 0.102;

export interface TrafficLightOptions {
  /** Which lens is lit, or none. */
  readonly lit: 0 | 1 | 2 | null;
  readonly color: Color;
  readonly luminance: number;
}

/** The housing of each lens, and the posts that carry them. */
function* body(): Parts {
  for (const y of LENS_HEIGHTS) {
    yield place(rbox(0.3, 0.302, 0.17, 0.022), { at: [0, y, -0.105] });
    yield place(
      lathe(
        [
          [LENS + 0.004, 0],
          [LENS + 0.02, 0],
          [LENS + 0.02, 0.016],
          [LENS + 0.006, 0.02],
        ],
        48,
      ),
      { at: [0, y, -0.022], turn: [Math.PI / 2, 0, 0] },
    );
    for (const x of [-0.158, 0.158]) yield place(rbox(0.02, 0.05, 0.04, 0.004), { at: [x, y + 0.08, -0.13] });
  }
  yield rod([0, 0.46, -0.11], [0, 1.6, -0.11], 0.03, { sides: 20 });
  yield rod([0, -0.46, -0.11], [0, -3.4, -0.11], 0.05, { sides: 24 });
}

/** A signal's head of three lenses under cut-away hoods, 0.96 m high, facing +z, its middle at the origin. */
export function trafficLight(stage: Stage, { lit, color, luminance }: TrafficLightOptions): Group {
  const made = stage.parts("traffic light", {
    body,
    *hoods() {
      const bead = yield* tubed(brim(), 0.0022, { segments: 72, sides: 6 });
      for (const y of LENS_HEIGHTS) {
        yield place(hood(), { at: [0, y, 0] });
        yield place(bead, { at: [0, y, 0] });
      }
    },
  });
  const lenses = (those: readonly number[]) =>
    stage.parts(`traffic light's lenses ${those}`, {
      lens: () => those.map((y) => place(lens(), { at: [0, y, 0] })),
    }).lens;
  const painted = stage.standard({ color: 0x191a1a, roughness: 0.42, metalness: 0.25 });
  const tin = stage.standard({ color: 0x0e0f0f, roughness: 0.5, metalness: 0.2, side: 2 });

  const head = new Group();
  head.add(mesh(made.body, painted), mesh(made.hoods, tin));
  const dark = lenses(LENS_HEIGHTS.filter((_, i) => i !== lit));
  const glass = stage.physical(
    { color: 0x0b0c0c, roughness: 0.12, metalness: 0, clearcoat: 1, clearcoatRoughness: 0.05 },
    HONEYCOMB,
  );
  head.add(mesh(dark, glass));
  if (lit !== null) {
    const glow = color.clone().multiplyScalar(luminance);
    const shining = stage.standard({ color: 0x000000, emissive: glow, roughness: 0.3 }, HONEYCOMB);
    head.add(mesh(lenses([LENS_HEIGHTS[lit]]), shining, { cast: false }));
  }
  return head;
}

/** Domed 16 mm towards +z. */
function lens(): BufferGeometry {
  const dome: [number, number][] = [];
  for (let i = 0; i <= 12; i++) {
    const r = LENS * (1 - i / 12);
    dome.push([r, 0.016 * (1 - (r / LENS) ** 2)]);
  }
  return place(lathe(dome, 48), { at: [0, 0, -0.012], turn: [Math.PI / 2, 0, 0] });
}

/** How much of the tube is missing below, radians. */
const GAP = 1.25;

/** The length of the hood, metres, where a share `down` of its radius is below its axle. */
const reach = (down: number): number => 0.2 * (1 - 0.55 * Math.max(0, down) ** 1.4);

/** The hood's rolled front edge: sheet alone has none for a light to catch. */
const brim = (): Vec3[] =>
  Array.from({ length: 37 }, (_, i) => {
    const [r, a] = [LENS + 0.012, GAP / 2 + (i / 36) * (2 * Math.PI - GAP)];
    return [-Math.sin(a) * r, -Math.cos(a) * r, reach((Math.cos(a) * r) / LENS)];
  });

/** Three quarters of a tube, open below, its front edge cut back towards the opening. */
function hood(): BufferGeometry {
  const tube = new CylinderGeometry(LENS + 0.012, LENS + 0.018, 0.2, 56, 6, true, GAP / 2, 2 * Math.PI - GAP);
  const position = tube.getAttribute("position");
  for (let i = 0; i < position.count; i++) {
    const forward = (position.getY(i) + 0.1) / 0.2;
    position.setY(i, forward * reach(position.getZ(i) / LENS));
  }
  tube.computeVertexNormals();
  return place(tube, { at: [0, 0, 0], turn: [Math.PI / 2, 0, 0] });
}

/**
 * Moulded cells of 9 mm on a hexagonal grid, each a pillow: they break the lamp
 * behind into a honeycomb, hot in the lens's middle, with dark seams between.
 */
const CELLS = /* glsl */ `
varying vec2 vLens;
vec3 cellOf(vec2 p) {
  vec2 s = vec2(1., 1.7320508), q = p / .009;
  vec2 a = mod(q, s) - s * .5, b = mod(q + s * .5, s) - s * .5;
  vec2 c = dot(a, a) < dot(b, b) ? a : b;
  vec2 m = abs(c); return vec3(c, max(m.x, dot(m, vec2(.5, .8660254))) * 2.);
}`;

const HONEYCOMB: ShaderPatch = {
  key: "signal-glass",
  patch(shader) {
    shader.vertexShader = splice(shader.vertexShader, "common", "#include <common>\nvarying vec2 vLens;");
    shader.vertexShader = splice(
      shader.vertexShader,
      "begin_vertex",
      "#include <begin_vertex>\nvLens = vec2(position.x, mod(position.y + .155, .31) - .155);",
    );
    let fragment = splice(shader.fragmentShader, "common", `#include <common>\n${CELLS}`);
    fragment = splice(
      fragment,
      "normal_fragment_maps",
      `#include <normal_fragment_maps>
       vec3 cell = cellOf(vLens); float cellSharp = 1. - smoothstep(.15, .6, length(fwidth(vLens)) / .009);
       normal = normalize(normal + (viewMatrix * vec4(cell.xy * 1.3 * cellSharp, 0., 0.)).xyz);`,
    );
    shader.fragmentShader = splice(
      fragment,
      "emissivemap_fragment",
      `{ float facing = abs(dot(normalize(vViewPosition), normalize(vNormal))), r = length(vLens) / ${LENS.toFixed(3)};
         vec3 c = cellOf(vLens); float sharp = 1. - smoothstep(.15, .6, length(fwidth(vLens)) / .009);
         float seam = 1. - smoothstep(.8, .98, c.z), hot = exp(-dot(c.xy - vec2(0., .12), c.xy - vec2(0., .12)) * 9.);
         totalEmissiveRadiance *= mix(.62, .1 + .5 * seam + 1.5 * hot * seam, sharp) * (.09 + 1.35 * exp(-r * r * 3.6)) * (.3 + .7 * facing * facing); }`,
    );
  },
};
