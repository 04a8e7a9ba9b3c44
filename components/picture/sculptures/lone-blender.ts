import { Group } from "three";
import { mesh, place, rbox } from "../kit/geometry";
import type { Stage, Vec3 } from "../take";
import { blender, smoothie } from "./blender";
import { thinGlass } from "./thin-glass";

/** The worktop's top, metres. */
export const PLINTH = 0.95;

export interface LoneBlenderOptions {
  readonly at: Vec3;
  /** About y, radians. */
  readonly turn: number;
  /** Is there something in the jar? */
  readonly full: boolean;
}

/** The blender by itself, on a narrow plinth. */
export function loneBlender(stage: Stage, { at, turn, full }: LoneBlenderOptions): Group {
  const { metal, dark, glass } = blender();
  const object = new Group();
  object.add(
    mesh([...metal], stage.chrome()),
    mesh([...dark], stage.standard({ color: 0x131211, roughness: 0.4 })),
  );
  if (full) object.add(mesh(smoothie(), stage.standard({ color: 0xb3aa9c, roughness: 0.5 })));
  const jar = mesh([...glass], thinGlass(stage, 0.8, 0.02), { cast: false, receive: false });
  jar.renderOrder = 8;
  object.add(jar);
  object.rotation.y = turn;
  const stand = mesh(
    [
      place(rbox(0.44, 0.036, 0.34, 0.006), { at: [0, -0.018, 0] }),
      place(rbox(0.34, 0.9, 0.26, 0.004), { at: [0, -0.486, 0] }),
    ],
    stage.standard({ color: 0x4a4743, roughness: 0.4 }),
  );
  const group = new Group();
  group.position.set(...at);
  group.add(object, stand);
  return group;
}
