/** The chamber's one door, in the far wall: its steel reveal and its heavy leaf. */
import { BoxGeometry, type BufferGeometry, Group, Mesh, PlaneGeometry } from "three";
import type { Parts } from "../kit/assembled";
import { mesh, place, rbox, rod } from "../kit/geometry";
import { kelvin } from "../light/kelvin";
import type { Doorway, Stage } from "../take";
import { ROOM } from "./room-size";

export const DOOR: Doorway = { wall: "nz", x0: -0.6, x1: 0.6, y0: -0.5, y1: 2 };
const SILL = ROOM.y0;
const WIDTH = DOOR.x1 - DOOR.x0;
/** The reveal runs from the wedges' feet to the corridor. */
const DEEP = 1.25;
const BACK = -4.85;
const SHEET = 0.03;

const steel = (stage: Stage) => stage.standard({ color: 0x1b1c1d, roughness: 0.55, metalness: 0.6 });

/** The lining of the opening, and walls beyond it so that light comes through the door alone. */
function* lining(): Parts {
  const height = DOOR.y1 - SILL;
  const side = (x: number) =>
    place(new BoxGeometry(SHEET, height, DEEP), { at: [x, SILL + height / 2, BACK] });
  const screen = (w: number, h: number, x: number, y: number) =>
    place(new BoxGeometry(w, h, 0.05), { at: [x, y, -5.25] });
  yield side(DOOR.x0 + SHEET / 2);
  yield side(DOOR.x1 - SHEET / 2);
  yield place(new BoxGeometry(WIDTH, SHEET, DEEP), { at: [0, DOOR.y1 - SHEET / 2, BACK] });
  yield place(new BoxGeometry(WIDTH, -SILL, DEEP), { at: [0, SILL / 2, BACK] });
  yield screen(6, 9, DOOR.x0 - 3, 2);
  yield screen(6, 9, DOOR.x1 + 3, 2);
  yield screen(WIDTH, 4, 0, DOOR.y1 + 2);
}

/** A slab as thick as a forearm is long, its seals, hinges and lever; hung at the right, `open` degrees into the corridor. */
function* slabOf(): Parts {
  const [w, h, thick] = [WIDTH - 0.02, DOOR.y1 - 0.04, 0.16];
  yield place(rbox(w, h, thick, 0.012), { at: [-w / 2, h / 2 + 0.02, -thick / 2] });
  yield place(rbox(w - 0.12, h - 0.12, 0.03, 0.01), { at: [-w / 2, h / 2 + 0.02, 0.01] });
  yield rod([-w + 0.07, 0.86, 0.02], [-w + 0.07, 1.16, 0.09], 0.012);
  yield place(rbox(0.07, 0.2, 0.03), { at: [-w + 0.07, 0.9, 0.02] });
  for (const y of [0.3, 1.02, 1.74]) yield rod([0.004, y, 0.01], [0.004, y + 0.14, 0.01], 0.021);
}

function leaf(stage: Stage, part: BufferGeometry, open: number) {
  const slab = mesh(part, stage.standard({ color: 0x2a2c2e, roughness: 0.45, metalness: 0.7 }));
  slab.position.set(DOOR.x1 - SHEET, 0, -5.3);
  slab.rotation.y = (-open * Math.PI) / 180;
  return slab;
}

/** The door stands open on a corridor of so much light, in units of diffuse white. */
export function openDoor(stage: Stage, { open = 80, warmth = 5600, luminance = 9 } = {}): Group {
  const group = new Group();
  const corridor = new Mesh(new PlaneGeometry(3.2, 4), stage.glowing(kelvin(warmth), luminance));
  corridor.position.set(0, 1.2, -7);
  const made = stage.parts("open door", { lining, slab: slabOf });
  group.add(mesh(made.lining, steel(stage)), leaf(stage, made.slab, open), corridor);
  return group;
}

/** The steel edge of the closed door, and the line of light that its seal lets through. */
export function closedDoor(stage: Stage, { warmth = 5600, luminance = 6 } = {}): Group {
  const group = new Group();
  const z = -4.34;
  const edge = (x: number) => place(new BoxGeometry(0.018, DOOR.y1, 0.3), { at: [x, DOOR.y1 / 2, z] });
  group.add(
    mesh(
      [edge(DOOR.x0), edge(DOOR.x1), place(new BoxGeometry(WIDTH, 0.018, 0.3), { at: [0, DOOR.y1, z] })],
      stage.standard({ color: 0x54585b, roughness: 0.35, metalness: 0.9 }),
    ),
  );
  const line = new Mesh(new PlaneGeometry(WIDTH - 0.03, 0.016), stage.glowing(kelvin(warmth), luminance));
  line.position.set(0, 0.012, -4.19);
  group.add(line);
  return group;
}
