import { Group } from "three";
import { mesh, place, rbox } from "../kit/geometry";
import { tubed } from "../kit/tubed";
import type { Stage, Vec3 } from "../take";
import { blender, smoothie } from "./blender";
import { worn } from "./matter";
import { thinGlass } from "./thin-glass";
import { type Vortex, vortex } from "./vortex";

/** The worktop's top, metres. */
export const PLINTH = 0.95;

export interface LoneBlenderOptions {
  readonly at: Vec3;
  /** About y, radians. */
  readonly turn: number;
  /** The worktop it stands on, metres, and how far its middle lies from the blender's. */
  readonly slab: {
    readonly width: number;
    readonly depth: number;
    readonly at?: readonly [x: number, z: number];
  };
  /** Where its cable runs, metres from the blender's foot; none unless told. */
  readonly cable?: readonly Vec3[];
}

/** The blender by itself on a slab, its jar half full, closed and at rest. */
export function restingBlender(stage: Stage, options: LoneBlenderOptions): Group {
  const group = lone(stage, options, true);
  const turned = group.children[0];
  turned?.add(
    mesh(stage.made("what is in the blender", smoothie), stage.standard({ color: 0xb3aa9c, roughness: 0.5 })),
  );
  return group;
}

/** The same, open and running: what is in it climbs the glass. */
export function runningBlender(stage: Stage, options: LoneBlenderOptions): { object: Group; vortex: Vortex } {
  const object = lone(stage, options, false);
  const swirl = vortex(stage);
  object.children[0]?.add(swirl.object);
  return { object, vortex: swirl };
}

function lone(stage: Stage, { at, turn, slab, cable }: LoneBlenderOptions, lid: boolean): Group {
  const things = stage.made(`blender ${lid}`, () => blender({ lid }));
  const { metal, dark, glass } = stage.parts(`lone blender ${lid}`, {
    metal: () => things.metal,
    dark: () => things.dark,
    glass: () => things.glass,
  });
  const [x, z] = slab.at ?? [0, 0];
  const { width, depth } = slab;
  const board = stage.made(`worktop ${[width, depth, x, z]}`, () =>
    place(rbox(width, 0.04, depth, 0.006), { at: [x, -0.02, z] }),
  );
  const lead =
    cable && stage.made(`cable ${cable}`, () => tubed(cable, 0.0036, { segments: 120, sides: 10 }));
  const turned = new Group();
  turned.add(
    mesh(metal, stage.standard({ color: 0xb9bcc0, roughness: 0.24, metalness: 1 })),
    mesh(dark, stage.standard({ color: 0x131211, roughness: 0.4 })),
  );
  const jar = mesh(glass, thinGlass(stage, 0.8, 0.02), { cast: false, receive: false });
  jar.renderOrder = 8;
  turned.add(jar);
  turned.rotation.y = turn;
  const stone = stage.standard(
    { color: 0x2b2a29, roughness: 0.38 },
    worn({ grain: 240, bump: 0.04, mottle: 0.16 }),
  );
  const group = new Group();
  group.position.set(...at);
  group.add(turned, mesh(board, stone));
  if (lead) group.add(mesh(lead, stage.standard({ color: 0x161616, roughness: 0.4 })));
  return group;
}
