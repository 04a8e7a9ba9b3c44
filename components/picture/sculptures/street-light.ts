import { type BufferGeometry, DoubleSide, Group, type Object3D, TorusGeometry } from "three";
import type { Parts } from "../kit/assembled";
import { lathe, mesh, place, rbox, rod, tube } from "../kit/geometry";
import { lathed } from "../kit/lathed";
import { tubed } from "../kit/tubed";
import { kelvin } from "../light/kelvin";
import type { Stage, Vec3 } from "../take";
import { thinGlass } from "./thin-glass";

/** Middle of the lantern's glass, from the foot of the post. */
export const LANTERN: Vec3 = [-0.98, 3.5, 0];

const POST = [
  [0.2, 0],
  [0.2, 0.045],
  [0.185, 0.05],
  [0.18, 0.09],
  [0.162, 0.11],
  [0.158, 0.56],
  [0.17, 0.575],
  [0.17, 0.6],
  [0.15, 0.62],
  [0.118, 0.66],
  [0.105, 0.72],
  [0.118, 0.735],
  [0.118, 0.76],
  [0.1, 0.775],
  [0.082, 0.84],
  [0.074, 1.0],
  [0.055, 3.1],
  [0.07, 3.11],
  [0.076, 3.14],
  [0.07, 3.17],
  [0.05, 3.18],
  [0.043, 3.86],
  [0.058, 3.87],
  [0.062, 3.9],
  [0.05, 3.92],
  [0.026, 3.95],
  [0.036, 3.98],
  [0.038, 4.005],
  [0.026, 4.03],
  [0.008, 4.06],
  [0, 4.11],
] as const;

const SHADE = [
  [0.315, -0.035],
  [0.318, -0.025],
  [0.3, -0.005],
  [0.235, 0.06],
  [0.17, 0.13],
  [0.135, 0.2],
  [0.128, 0.21],
  [0.128, 0.26],
  [0.112, 0.275],
  [0.1, 0.35],
  [0.075, 0.375],
  [0.05, 0.385],
  [0.04, 0.43],
  [0.03, 0.44],
  [0.026, 0.5],
  [0, 0.5],
] as const;

/** Seen from below, so from its top down. */
const REFLECTOR = [
  [0.03, 0.19],
  [0.12, 0.185],
  [0.165, 0.125],
  [0.23, 0.055],
  [0.296, -0.01],
  [0.312, -0.034],
] as const;

const BOWL = [
  [0, -0.215],
  [0.05, -0.208],
  [0.1, -0.18],
  [0.138, -0.135],
  [0.16, -0.075],
  [0.164, -0.01],
  [0.152, 0.06],
  [0.13, 0.11],
] as const;

const BULB = [
  [0, -0.1],
  [0.03, -0.094],
  [0.05, -0.07],
  [0.055, -0.04],
  [0.045, 0],
  [0.024, 0.04],
  [0.02, 0.08],
] as const;

function scroll(): Vec3[] {
  return Array.from({ length: 26 }, (_, k) => {
    const a = -2.3 + k * 0.33;
    const r = 0.2 - k * 0.0062;
    return [-0.255 + Math.cos(a) * r, 3.575 + Math.sin(a) * r, 0];
  });
}

/** What is bolted to the post: its door, the swan neck, the scroll, the shade. */
function* ironwork(sides: number): Parts {
  const [lx, ly, lz] = LANTERN;
  yield place(rbox(0.12, 0.34, 0.02, 0.006), { at: [0, 0.33, 0.155] });
  yield place(rbox(0.02, 0.05, 0.03, 0.004), { at: [0.04, 0.34, 0.17] });
  const neck: Vec3[] = [
    [-0.02, 3.2, 0],
    [-0.1, 3.62, 0],
    [-0.26, 4.02, 0],
    [-0.52, 4.27, 0],
    [-0.78, 4.28, 0],
    [-0.94, 4.16, 0],
    [lx, 3.98, 0],
  ];
  yield yield* tubed(neck, 0.027, { segments: 60, sides: 14 });
  yield yield* tubed(scroll(), 0.012, { segments: 90, sides: 8 });
  yield rod([-0.05, 3.42, 0], [-0.2, 3.38, 0], 0.012);
  yield place(lathe(SHADE, sides), { at: LANTERN });
  yield place(new TorusGeometry(0.317, 0.008, 8, 64), {
    at: [lx, ly - 0.03, lz],
    turn: [Math.PI / 2, 0, 0],
  });
  for (const a of [0.6, 2.17, 3.74, 5.31])
    yield rod(
      [Math.cos(a) * 0.168, 0, Math.sin(a) * 0.168],
      [Math.cos(a) * 0.168, 0.062, Math.sin(a) * 0.168],
      0.012,
      { sides: 6 },
    );
}

/** The lantern with no light in it: its bulb seen through the bowl, and the wire that holds it. */
function unlit(bowl: BufferGeometry) {
  const [lx, ly, lz] = LANTERN;
  const wire: Vec3[] = [
    [lx - 0.012, ly + 0.02, 0],
    [lx - 0.014, ly - 0.03, 0],
    [lx + 0.014, ly - 0.03, 0],
    [lx + 0.012, ly + 0.02, 0],
  ];
  return {
    glass: () => [bowl, place(lathe(BULB, 20), { at: LANTERN })],
    stem: () => [rod([lx, ly + 0.18, lz], [lx, ly + 0.04, lz], 0.022), tube(wire, 0.0016, { sides: 5 })],
  };
}

/**
 * A cast-iron street-light with a swan-neck arm toward -x, 4.1 m high; its foot
 * is the origin. Lit, its bowl shines by itself; unlit, only its outline is there.
 */
export const streetLight = (stage: Stage, { lit }: { readonly lit: boolean }): Object3D => {
  const group = new Group();
  const sides = stage.tier === "draft" ? 16 : 40;
  const made = stage.parts("street-light", {
    *iron() {
      yield yield* lathed(POST, sides);
      yield* ironwork(sides);
    },
    reflector: () => [place(lathe(REFLECTOR, sides), { at: LANTERN })],
    bowl: () => [place(lathe(BOWL, sides), { at: LANTERN })],
  });
  group.add(
    mesh(made.iron, stage.standard({ color: 0x2a2c2e, roughness: 0.4, metalness: 0.5, side: DoubleSide })),
  );
  const enamel = stage.standard({ color: lit ? 0xd8d2c4 : 0x4a4a48, roughness: 0.4, side: DoubleSide });
  group.add(mesh(made.reflector, enamel, { cast: false }));
  if (lit) {
    group.add(mesh(made.bowl, stage.glowing(kelvin(2900), 14), { cast: false, receive: false }));
    return group;
  }
  const dark = stage.parts("street-light, unlit", unlit(made.bowl));
  const glass = mesh(dark.glass, thinGlass(stage, 0.85), { cast: false, receive: false });
  glass.renderOrder = 8;
  group.add(
    glass,
    mesh(dark.stem, stage.standard({ color: 0x5a5a58, roughness: 0.35, metalness: 0.7 }), { cast: false }),
  );
  return group;
};
