/** One drum's parts, standing on its end about the origin; and a cymbal's. */
import { type BufferGeometry, CapsuleGeometry, CircleGeometry, CylinderGeometry, TorusGeometry } from "three";
import { assembled } from "../kit/assembled";
import { place, rod } from "../kit/geometry";
import { lathed } from "../kit/lathed";
import { placed } from "../kit/placed";
import type { Steps } from "../kit/steps";
import type { Vec3 } from "../take";

/** Parts by what they are made of. */
export interface KitParts {
  readonly chrome: BufferGeometry[];
  readonly shells: BufferGeometry[];
  readonly heads: BufferGeometry[];
  readonly black: BufferGeometry[];
  readonly cymbals: BufferGeometry[];
}

export const kitParts = (): KitParts => ({ chrome: [], shells: [], heads: [], black: [], cymbals: [] });

/** One of them is a step, unless it takes steps itself. */
export type Adder = (kit: KitParts) => void | Steps<void>;

/** What the adders put together, merged by what it is made of. */
export function* kitOf(adders: Iterable<Adder>): Steps<Record<keyof KitParts, BufferGeometry>> {
  const kit = kitParts();
  for (const add of adders) {
    const steps = add(kit);
    if (steps) yield* steps;
    yield;
  }
  return yield* assembled({
    chrome: () => kit.chrome,
    shells: () => kit.shells,
    heads: () => kit.heads,
    black: () => kit.black,
    cymbals: () => kit.cymbals,
  });
}

export interface DrumOptions {
  readonly radius: number;
  readonly depth: number;
  readonly at: Vec3;
  readonly turn: Vec3;
  readonly lugs: number;
  /** The head at the upper end is made elsewhere. */
  readonly open?: boolean;
  /** Round the shell; 56 unless told, more where the lens is near. */
  readonly sides?: number;
}

export function* addDrum(
  kit: KitParts,
  { radius, depth, at, turn, lugs, open = false, sides = 56 }: DrumOptions,
): Steps<void> {
  const put = (list: BufferGeometry[], part: BufferGeometry) => list.push(place(part, { at, turn }));
  put(kit.shells, new CylinderGeometry(radius, radius, depth, sides, 1, true));
  for (const end of [-1, 1]) {
    yield;
    put(
      kit.chrome,
      place(new TorusGeometry(radius + 0.006, 0.0085, 10, sides), {
        at: [0, (end * depth) / 2, 0],
        turn: [Math.PI / 2, 0, 0],
      }),
    );
    put(
      kit.chrome,
      place(new CylinderGeometry(radius + 0.011, radius + 0.011, 0.022, sides, 1, true), {
        at: [0, end * (depth / 2 - 0.006), 0],
      }),
    );
    if (!(open && end > 0))
      put(
        kit.heads,
        place(new CircleGeometry(radius, sides), {
          at: [0, end * (depth / 2 + 0.001), 0],
          turn: [(-end * Math.PI) / 2, 0, 0],
        }),
      );
  }
  for (let i = 0; i < lugs; i++) {
    const angle = ((i + 0.5) / lugs) * Math.PI * 2;
    const [x, z] = [Math.cos(angle), Math.sin(angle)];
    yield;
    for (const end of [-1, 1]) {
      const [inner, outer] = [radius + 0.012, radius + 0.014];
      put(
        kit.chrome,
        place(new CapsuleGeometry(0.011, 0.03, 3, 8), {
          at: [x * inner, end * (depth / 2 - 0.075), z * inner],
        }),
      );
      put(
        kit.chrome,
        rod(
          [x * outer, end * (depth / 2 - 0.07), z * outer],
          [x * outer, end * (depth / 2 + 0.012), z * outer],
          0.0032,
          { sides: 6 },
        ),
      );
    }
  }
}

/** A cymbal's bronze; `uv.x` is the radius in metres, along which it is lathed, `uv.y` the angle. */
export function* addCymbal(
  kit: KitParts,
  radius: number,
  at: Vec3,
  turn: Vec3,
  bow = 0.055,
  bell = 0.17,
): Steps<void> {
  const rise = bow * radius * 1.9;
  const profile: [number, number][] = Array.from({ length: 27 }, (_, i) => {
    const t = i / 26;
    const r = 0.006 + (radius - 0.006) * t;
    const inBell = r < radius * 0.2;
    const cup = bell * radius * 0.5 * Math.cos(((r / (radius * 0.2)) * Math.PI) / 2);
    return [r, inBell ? rise + cup : rise * (1 - Math.max(0, (t - 0.2) / 0.8) ** 1.45)];
  });
  const under = profile.map(([r, y]): [number, number] => [r, y - 0.0016]);
  const geometry = yield* lathed([...under, ...profile.reverse()], 80);
  const position = geometry.getAttribute("position");
  const uv = geometry.getAttribute("uv");
  for (let i = 0; i < position.count; i++) {
    const [x, z] = [position.getX(i), position.getZ(i)];
    uv.setXY(i, Math.hypot(x, z), Math.atan2(z, x));
  }
  yield;
  kit.cymbals.push(yield* placed(geometry, { at, turn }));
  kit.black.push(
    place(new CylinderGeometry(0.016, 0.02, 0.03, 12), { at: [at[0], at[1] + rise + 0.04, at[2]], turn }),
  );
}

/** A stand's three legs and its post. */
export function addTripod(
  kit: KitParts,
  x: number,
  z: number,
  height: number,
  reach = 0.28,
  phase = 0,
): void {
  kit.chrome.push(
    rod([x, 0.06, z], [x, height, z], 0.0115),
    rod([x, height * 0.55, z], [x, height * 0.55 + 0.05, z], 0.017),
  );
  for (let i = 0; i < 3; i++) {
    const angle = phase + i * 2.094;
    const [fx, fz] = [x + Math.cos(angle) * reach, z + Math.sin(angle) * reach];
    kit.black.push(rod([fx, 0.015, fz], [fx, 0, fz], 0.016));
    for (const side of [-0.008, 0.008])
      kit.chrome.push(rod([x + side, 0.3, z], [fx + side, 0.015, fz], 0.006, { sides: 8 }));
  }
}

/** A stand whose arm reaches up to `tip`. */
export function addBoom(kit: KitParts, x: number, z: number, height: number, tip: Vec3, phase: number): void {
  addTripod(kit, x, z, height, 0.3, phase);
  const back: Vec3 = [x + (x - tip[0]) * 0.35, height - (tip[1] - height) * 0.35, z + (z - tip[2]) * 0.35];
  kit.chrome.push(rod([x, height, z], tip, 0.0095), rod(back, [x, height, z], 0.0095));
}
