/** Records: a slatted crate full of sleeves, and a single one shown, its disc half out. On y = 0. */
import { BoxGeometry, type BufferGeometry, CylinderGeometry, RingGeometry } from "three";
import { lathe, merge, merged, place, rbox } from "../kit/geometry";
import { rng } from "../kit/random";
import type { Steps } from "../kit/steps";
import type { Vec3 } from "../take";

const SIDE = 0.315;

export interface Crate {
  readonly wood: BufferGeometry;
  readonly pale: BufferGeometry;
  readonly dark: BufferGeometry;
}

/** 0.36 wide, 0.42 deep, 0.27 high; the sleeves face +z and lean back. */
export function* crate(count = 44): Steps<Crate> {
  const [w, h, d] = [0.37, 0.26, 0.44];
  const wood: BufferGeometry[] = [];
  for (const y of [0.045, 0.13, 0.215]) {
    yield;
    for (const z of [-d / 2, d / 2]) wood.push(place(rbox(w, 0.066, 0.011, 0.002), { at: [0, y, z] }));
    for (const x of [-w / 2, w / 2]) wood.push(place(rbox(0.011, 0.066, d, 0.002), { at: [x, y, 0] }));
  }
  for (const x of [-w / 2 + 0.018, w / 2 - 0.018])
    for (const z of [-d / 2 + 0.018, d / 2 - 0.018])
      wood.push(place(rbox(0.024, h, 0.024, 0.002), { at: [x, h / 2, z] }));
  wood.push(place(rbox(w, 0.01, d, 0.002), { at: [0, 0.008, 0] }));
  yield;
  const random = rng(33);
  const pale: BufferGeometry[] = [];
  const dark: BufferGeometry[] = [];
  for (let i = 0; i < count; i++) {
    const k = i / (count - 1);
    const lean = -0.2 + 0.11 * k + (random() - 0.5) * 0.025;
    const sleeve = place(new BoxGeometry(SIDE, SIDE, 0.0042), {
      at: [
        (random() - 0.5) * 0.012,
        0.016 + SIDE / 2 + (random() < 0.1 ? 0.012 + random() * 0.012 : 0),
        0.185 - k * 0.36,
      ],
      turn: [lean, (random() - 0.5) * 0.012, (random() - 0.5) * 0.008],
    });
    (random() < 0.42 ? pale : dark).push(sleeve);
  }
  // Cards that part the alphabet.
  for (const k of [0.22, 0.55, 0.8])
    pale.push(
      place(rbox(0.07, 0.075, 0.001, 0.0003), {
        at: [-0.07 + k * 0.13, SIDE + 0.035, 0.185 - k * 0.36 + 0.03],
        turn: [-0.15, 0, 0],
      }),
    );
  yield;
  return { wood: yield* merged(wood), pale: yield* merged(pale), dark: yield* merged(dark) };
}

/** Grooves by their gaps: bands of a turned profile; the disc stands in the plane z = 0. */
export function disc(): BufferGeometry {
  const profile: [number, number][] = [
    [0.0001, 0.001],
    [0.05, 0.0013],
  ];
  for (let i = 0; i <= 5; i++)
    profile.push([0.056 + i * 0.0175, 0.0011], [0.058 + i * 0.0175, 0.0007], [0.0595 + i * 0.0175, 0.0011]);
  profile.push([0.15, 0.0012], [0.1505, 0], [0.15, -0.0012], [0.0001, -0.001]);
  return place(lathe(profile.reverse(), 96), { turn: [Math.PI / 2, 0, 0] });
}

/** A sleeve leaning back at the origin, four rings printed on it, its record drawn out to the right. */
export function shown(): { pale: BufferGeometry; dark: BufferGeometry; label: BufferGeometry } {
  const turn: Vec3 = [-0.17, 0, 0];
  const standing = (part: BufferGeometry, x: number, z: number) =>
    place(place(part, { at: [x, SIDE / 2, z] }), { turn });
  return {
    pale: standing(new BoxGeometry(SIDE, SIDE, 0.005), 0, 0),
    dark: merge([
      standing(disc(), 0.19, -0.0045),
      ...[0.118, 0.094, 0.07, 0.046].map((r) => standing(new RingGeometry(r - 0.011, r, 72), 0, 0.0028)),
    ]),
    label: standing(
      place(new CylinderGeometry(0.05, 0.05, 0.003, 48), { turn: [Math.PI / 2, 0, 0] }),
      0.19,
      -0.0045,
    ),
  };
}
