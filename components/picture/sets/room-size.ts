import type { Vec3, Wall } from "../take";

/** Wedge tip to wedge tip, metres. */
export const ROOM = { x: 3, y0: -0.4, y1: 5.6, z: 4.2 } as const;
/** Side of a tile of three wedges. */
export const TILE = 0.6;
/** Base and taper of a wedge. */
export const WEDGE = { width: 0.2, base: 0.2, length: 1 } as const;

export interface WallSpec {
  /** Into the room. */
  readonly normal: Vec3;
  /** The wall's first axis; its second is normal × along. */
  readonly along: Vec3;
  /** Where the tips' plane lies along the normal. */
  readonly tips: number;
}

export const WALLS: Readonly<Record<Wall, WallSpec>> = {
  px: { normal: [-1, 0, 0], along: [0, 0, 1], tips: -ROOM.x },
  nx: { normal: [1, 0, 0], along: [0, 0, 1], tips: -ROOM.x },
  ny: { normal: [0, 1, 0], along: [1, 0, 0], tips: ROOM.y0 },
  py: { normal: [0, -1, 0], along: [1, 0, 0], tips: -ROOM.y1 },
  nz: { normal: [0, 0, 1], along: [1, 0, 0], tips: -ROOM.z },
  pz: { normal: [0, 0, -1], along: [1, 0, 0], tips: -ROOM.z },
};
