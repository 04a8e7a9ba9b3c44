import { type BufferGeometry, Group, type Material, Mesh, Vector3 } from "three";
import { inTurn, type Steps } from "../kit/steps";
import type { Room } from "../light/room";
import { Unmade } from "../makings";
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
  const unmade: Steps<void>[] = [];
  /** All walls that are missing are made in one go: a take is not built anew for each of them. */
  const wall = (key: string, make: () => Steps<BufferGeometry>, material: () => Material) => {
    try {
      const mesh = new Mesh(made(`wedges ${key}`, make), material());
      mesh.receiveShadow = true;
      group.add(mesh);
      return mesh;
    } catch (reason) {
      if (!(reason instanceof Unmade)) throw reason;
      unmade.push(reason.steps);
      return null;
    }
  };
  for (const name of Object.keys(WALLS) as Wall[]) {
    if (skip.includes(name)) continue;
    const opening = door?.wall === name ? door : undefined;
    const key = opening ? `${name} ${opening.x0} ${opening.x1} ${opening.y0} ${opening.y1}` : name;
    wall(
      key,
      () => wedges(name, opening),
      () => foam(name, albedo, tier, room),
    );
    if (!opening || !shut) continue;
    const leaf = wall(
      `${key} leaf`,
      () => wedges(name, opening, "leaf"),
      () => foam(name, albedo, tier, room, SET_BACK),
    );
    leaf?.position.copy(new Vector3(...WALLS[name].normal)).multiplyScalar(-SET_BACK);
  }
  if (unmade.length > 0) throw new Unmade(inTurn(unmade));
  return group;
}
