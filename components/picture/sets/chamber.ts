import { Group, Mesh, Vector3 } from "three";
import type { Room } from "../light/room";
import type { ChamberOptions, Stage, Tier, Wall } from "../take";
import { foam } from "./foam";
import { WALLS } from "./room-size";
import { wedges } from "./wedges";

const SET_BACK = 0.07;

/** The anechoic chamber: one mesh a wall, so that what the lens does not see is not drawn. */
export function chamber(
  { skip = [], door, shut = false, albedo = 0x3a3733 }: ChamberOptions,
  tier: Tier,
  room: Room,
  made: Stage["made"],
): Group {
  const group = new Group();
  for (const wall of Object.keys(WALLS) as Wall[]) {
    if (skip.includes(wall)) continue;
    const opening = door?.wall === wall ? door : undefined;
    const key = opening ? `${wall} ${opening.x0} ${opening.x1} ${opening.y0} ${opening.y1}` : wall;
    const mesh = new Mesh(
      made(`wedges ${key}`, () => wedges(wall, opening)),
      foam(wall, albedo, tier, room),
    );
    mesh.receiveShadow = true;
    group.add(mesh);
    if (!opening || !shut) continue;
    const leaf = new Mesh(
      made(`wedges ${key} leaf`, () => wedges(wall, opening, "leaf")),
      foam(wall, albedo, tier, room, SET_BACK),
    );
    leaf.position.copy(new Vector3(...WALLS[wall].normal)).multiplyScalar(-SET_BACK);
    leaf.receiveShadow = true;
    group.add(leaf);
  }
  return group;
}
