/** Thirteen bulbs on their cords, one for each year; twice life size, so that the glass can be read. */
import { type BufferGeometry, Color, Group } from "three";
import { mesh, place, tube } from "../kit/geometry";
import { rng } from "../kit/random";
import type { Steps } from "../kit/steps";
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

type Hung = Readonly<Record<"cord" | "glass" | "socket" | "stem" | "filament", BufferGeometry>>;

/** Each in its place, turned as no other is. */
function* hang(places: readonly Vec3[]): Steps<readonly Hung[]> {
  const random = rng(41);
  const [glass, socket] = [glassPart(), socketPart()];
  yield;
  const parts = { glass, socket, stem: stemPart(), filament: filamentPart() };
  yield;
  const hung: Hung[] = [];
  for (const at of places) {
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
    hung.push({
      cord,
      glass: place(parts.glass, where),
      socket: place(parts.socket, where),
      stem: place(parts.stem, where),
      filament: place(parts.filament, where),
    });
    yield;
  }
  return hung;
}

export function bulbs(stage: Stage, lit: readonly number[], places: readonly Vec3[]): Group {
  const key = `bulbs at ${places}`;
  const hung = stage.made(key, () => hang(places), { soon: true });
  const all = stage.parts(`all ${key}`, {
    socket: () => hung.map((bulb) => bulb.socket),
    cord: () => hung.map((bulb) => bulb.cord),
    stem: () => hung.map((bulb) => bulb.stem),
  });
  const blown = (which: readonly Hung[], name: string) =>
    stage.parts(`${name} of ${lit}, ${key}`, {
      glass: () => which.map((bulb) => bulb.glass),
      filament: () => which.map((bulb) => bulb.filament),
    });
  const group = new Group();
  group.add(
    mesh(all.socket, stage.standard({ color: 0x1a1715, roughness: 0.4, metalness: 0.5 })),
    mesh(all.cord, stage.standard({ color: 0x0e0d0c, roughness: 0.8 })),
    mesh(all.stem, stage.standard({ color: 0x777777, roughness: 0.3, metalness: 0.6 }), { cast: false }),
  );
  if (lit.length < hung.length) {
    const off = blown(
      hung.filter((_, i) => !lit.includes(i)),
      "dark",
    );
    const glass = mesh(off.glass, darkGlass(stage), { cast: false, receive: false });
    glass.renderOrder = 8;
    group.add(
      glass,
      mesh(off.filament, stage.standard({ color: 0x4a4a4a, roughness: 0.4, metalness: 0.8 }), {
        cast: false,
      }),
    );
  }
  if (lit.length > 0) {
    const on = blown(
      hung.filter((_, i) => lit.includes(i)),
      "lit",
    );
    const glass = mesh(on.glass, litGlass(stage, TUNGSTEN), { cast: false, receive: false });
    glass.renderOrder = 9;
    group.add(glass, mesh(on.filament, stage.glowing(TUNGSTEN, 150), { cast: false, receive: false }));
  }
  return group;
}
