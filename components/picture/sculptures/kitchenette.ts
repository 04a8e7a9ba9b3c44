/** A caravan's worktop under its window at dawn: blender, kettle, mug. The worktop's top is at `WORKTOP`, its edge at z = 0. */

import type { BufferGeometry } from "three";
import { Group, type SpotLight } from "three";
import { mesh, place, rbox, rod } from "../kit/geometry";
import { kelvin } from "../light/kelvin";
import type { Stage, Vec3 } from "../take";
import { blender, smoothie } from "./blender";
import { caravanWall, type Dawn, dawn, WALL } from "./caravan-wall";
import { type Coffee, coffee } from "./coffee";
import { kettle } from "./kettle";
import type { Things } from "./kitchen-things";
import { SPECKLED, worn } from "./matter";
import { mirrored } from "./mirrored";
import { MUG_LEVEL, MUG_R, mug, mugLip } from "./mug";
import { thinGlass } from "./thin-glass";

export const WORKTOP = 0.92;
export const MUG_AT: Vec3 = [-0.02, WORKTOP, -0.2];

export interface Kitchenette {
  readonly group: Group;
  readonly coffee: Coffee;
  readonly sky: Dawn;
}

/** Where things stand; a take may rearrange them. */
export interface Standing {
  readonly blender?: Vec3;
  readonly kettle?: Vec3;
  readonly kettleTurn?: number;
  readonly mug?: Vec3;
  readonly mugTurn?: number;
}

function bench(): BufferGeometry[] {
  return [
    place(rbox(3, 0.036, 0.62, 0.012), { at: [0, WORKTOP - 0.018, -0.3] }),
    place(rbox(3, 0.03, 0.016, 0.005), { at: [0, WORKTOP + 0.014, WALL + 0.01] }),
  ];
}

/** Cupboard doors below, with their gaps and round catches. */
function cupboards(): { doors: BufferGeometry[]; catches: BufferGeometry[] } {
  const doors = [-1.12, -0.37, 0.37, 1.12].map((x) =>
    place(rbox(0.735, 0.76, 0.02, 0.008), { at: [x, 0.48, -0.05] }),
  );
  return {
    doors,
    catches: [-0.8, -0.68, 0.68, 0.8].map((x) =>
      rod([x, 0.78, -0.045], [x, 0.78, -0.025], 0.018, { sides: 24 }),
    ),
  };
}

function* things() {
  return { mixer: yield* blender(), pot: yield* kettle() };
}

export function kitchenette(
  stage: Stage,
  {
    blender: b = [0.36, WORKTOP, -0.33],
    kettle: k = [-0.34, WORKTOP, -0.36],
    kettleTurn = 0.5,
    mug: m = MUG_AT,
    mugTurn = 0.7,
  }: Standing = {},
): Kitchenette {
  const group = new Group();
  function* put(things: Things, at: Vec3, angle: number, of: keyof Things) {
    for (const part of things[of]) yield place(part, { at, turn: [0, angle, 0] });
  }
  const { mixer, pot } = stage.made("blender and kettle", things, { soon: true });
  function* both(of: keyof Things) {
    yield* put(mixer, b, 0.35, of);
    yield* put(pot, k, kettleTurn, of);
  }
  const made = stage.parts(`kitchenette ${[b, k, kettleTurn, m, mugTurn]}`, {
    bench,
    doors: () => cupboards().doors,
    *metal() {
      yield* both("metal");
      yield* cupboards().catches;
      yield place(mugLip(), { at: m });
    },
    *dark() {
      yield* both("dark");
      yield place(smoothie(), { at: b, turn: [0, 0.35, 0] });
    },
    *china() {
      yield* both("china");
      for (const part of mug()) yield place(part, { at: m, turn: [0, mugTurn, 0] });
    },
    glass: () => both("glass"),
  });
  const board = stage.standard(
    { color: 0x57514a, roughness: 0.3 },
    worn({ grain: 520, bump: 0.018, mottle: 0.14 }),
  );
  group.add(caravanWall(stage), mesh(made.bench, board));
  group.add(
    mesh(
      made.doors,
      stage.standard({ color: 0x4b453d, roughness: 0.6 }, worn({ grain: 70, bump: 0.05, mottle: 0.14 })),
    ),
  );
  const sky = dawn(stage);
  const steel = stage.standard(
    { color: 0xb3b5b8, roughness: 0.16, metalness: 1, envMapIntensity: 0.35 },
    mirrored(WORKTOP, sky.bright, "metal"),
  );
  group.add(mesh(made.metal, steel));
  group.add(mesh(made.dark, stage.standard({ color: 0x131211, roughness: 0.4 })));
  const enamel = stage.physical(
    { color: 0x8a857c, roughness: 0.3, clearcoat: 0.8, clearcoatRoughness: 0.1 },
    SPECKLED,
  );
  group.add(mesh(made.china, enamel));
  const glass = mesh(made.glass, thinGlass(stage, 0.7), { cast: false, receive: false });
  glass.renderOrder = 8;
  const surface = coffee(stage, MUG_R, mirrored(WORKTOP, sky.bright, "liquid"));
  surface.mesh.position.set(m[0], m[1] + MUG_LEVEL, m[2]);
  group.add(glass, surface.mesh, sky.mesh);
  return { group, coffee: surface, sky };
}

/** The low sun outside, through the window onto the worktop, and what the gloss of things sees of the window. */
export function dawnLight(stage: Stage, candela: number, at: Vec3 = [-1.5, 2.2, -3.6]): SpotLight {
  const key = stage.spot({
    at,
    to: [0.1, 0.95, -0.15],
    kelvin: 4300,
    balance: 5000,
    candela,
    angle: 0.3,
    penumbra: 0.4,
    radius: 3,
    near: 1,
    far: 8,
  });
  stage.env(
    [
      { at: [0, 0.42, -2.2], width: 2.3, height: 0.3, color: kelvin(4400, 5000).multiplyScalar(4) },
      { at: [0, 1, -2.2], width: 2.3, height: 0.8, color: kelvin(5600, 5000).multiplyScalar(0.9) },
      { at: [-3, 1.6, 2.4], width: 0.3, height: 3, color: kelvin(7000, 5000).multiplyScalar(0.25) },
    ],
    { strips: 0.01, intensity: 0.9 },
  );
  stage.ambient(6000, 0.01);
  return key;
}
