/** Thirteen bulbs on their cords, one for each year; twice life size, so that the glass can be read. */
import { Color, Group } from "three";
import { mesh, place, tube } from "../kit/geometry";
import { rng } from "../kit/random";
import type { Stage, Vec3 } from "../take";
import { filamentPart, glassPart, socketPart, stemPart } from "./bulb";
import { darkGlass, litGlass } from "./bulb-glass";

const SIZE = 2.1;

export const BULBS: readonly Vec3[] = [
  [-2.05, 2.15, -1],
  [-1.72, 1.28, -0.2],
  [-1.28, 2.85, -1.7],
  [-1.02, 1.86, 0.6],
  [-0.72, 2.62, -0.3],
  [-0.38, 1.78, -2.55],
  [0.02, 2.42, 0.7],
  [0.22, 1.3, -0.6],
  [0.62, 2.78, -1.5],
  [0.86, 1.86, -0.1],
  [1.22, 2.5, 0.35],
  [1.42, 1.36, -1.2],
  [1.98, 1.98, -0.8],
];

/** The same, for an upright frame: drawn together, and hung over more of its height. */
export const UPRIGHT: readonly Vec3[] = BULBS.map(([x, y, z]) => [0.56 * x, 2.25 + 1.45 * (y - 2.06), z]);

/** Tungsten as the print sees it: linear, warm, not brown. */
export const TUNGSTEN = new Color(1.36, 0.9, 0.54);

export function bulbs(stage: Stage, lit: readonly number[], places: readonly Vec3[]): Group {
  const random = rng(41);
  const parts = { glass: glassPart(), socket: socketPart(), stem: stemPart(), filament: filamentPart() };
  const placed = places.map((at, i) => {
    const turn: Vec3 = [(random() - 0.5) * 0.05, random() * 6.28, (random() - 0.5) * 0.05];
    const where = { at, turn, scale: SIZE };
    const [x, y, z] = at;
    const sway = () => x + (random() - 0.5) * 0.03;
    const cord = tube(
      [
        [x, y + 0.28, z],
        [sway(), y + 0.8, z],
        [sway(), 4.2, z],
        [sway(), 6.4, z],
      ],
      0.0048,
      { segments: 16, sides: 5 },
    );
    return {
      on: lit.includes(i),
      cord,
      glass: place(parts.glass, where),
      socket: place(parts.socket, where),
      stem: place(parts.stem, where),
      filament: place(parts.filament, where),
    };
  });
  const [on, off] = [placed.filter((bulb) => bulb.on), placed.filter((bulb) => !bulb.on)];
  const group = new Group();
  group.add(
    mesh(
      placed.map((bulb) => bulb.socket),
      stage.standard({ color: 0x1a1715, roughness: 0.4, metalness: 0.5 }),
    ),
    mesh(
      placed.map((bulb) => bulb.cord),
      stage.standard({ color: 0x0e0d0c, roughness: 0.8 }),
    ),
    mesh(
      placed.map((bulb) => bulb.stem),
      stage.standard({ color: 0x777777, roughness: 0.3, metalness: 0.6 }),
      { cast: false },
    ),
  );
  if (off.length > 0) {
    const glass = mesh(
      off.map((bulb) => bulb.glass),
      darkGlass(stage),
      { cast: false, receive: false },
    );
    glass.renderOrder = 8;
    group.add(
      glass,
      mesh(
        off.map((bulb) => bulb.filament),
        stage.standard({ color: 0x4a4a4a, roughness: 0.4, metalness: 0.8 }),
        { cast: false },
      ),
    );
  }
  if (on.length > 0) {
    const glass = mesh(
      on.map((bulb) => bulb.glass),
      litGlass(stage, TUNGSTEN),
      { cast: false, receive: false },
    );
    glass.renderOrder = 9;
    group.add(
      glass,
      mesh(
        on.map((bulb) => bulb.filament),
        stage.glowing(TUNGSTEN, 150),
        { cast: false, receive: false },
      ),
    );
  }
  return group;
}
