/** Where the film runs over a flatbed editing table: plates, rolls, rollers and the path between them. */
import type { BufferGeometry } from "three";
import { lathe, place } from "../kit/geometry";
import { lathed } from "../kit/lathed";
import { placed } from "../kit/placed";
import type { Steps } from "../kit/steps";
import type { Vec3 } from "../take";

/** Height of the table's top and of the middle of the film above the floor, metres. */
export const TOP = 0.79;
export const FILM_Y = TOP + 0.046;

export interface Plate {
  readonly x: number;
  readonly z: number;
  /** Radius of the roll that lies on it. */
  readonly roll: number;
}

export const PICTURE_SUPPLY: Plate = { x: -0.66, z: -0.19, roll: 0.162 };
export const PICTURE_TAKEUP: Plate = { x: 0.66, z: -0.19, roll: 0.105 };
export const SOUND_SUPPLY: Plate = { x: -0.66, z: 0.215, roll: 0.128 };
export const SOUND_TAKEUP: Plate = { x: 0.66, z: 0.215, roll: 0.142 };
export const PLATES = [PICTURE_SUPPLY, PICTURE_TAKEUP, SOUND_SUPPLY, SOUND_TAKEUP] as const;

const at = (x: number, z: number): Vec3 => [x, FILM_Y, z];

/** Around the picture drum at x = 0. */
export const PICTURE_PATH: readonly Vec3[] = [
  at(-0.66, -0.028),
  at(-0.52, -0.01),
  at(-0.4, 0.022),
  at(-0.36, 0.034),
  at(-0.325, 0.014),
  at(-0.26, -0.07),
  at(-0.225, -0.1),
  at(-0.18, -0.098),
  at(-0.09, -0.052),
  at(-0.05, -0.022),
  at(0, -0.008),
  at(0.05, -0.022),
  at(0.09, -0.052),
  at(0.18, -0.098),
  at(0.225, -0.1),
  at(0.26, -0.07),
  at(0.325, 0.014),
  at(0.36, 0.034),
  at(0.4, 0.018),
  at(0.52, -0.04),
  at(0.66, -0.085),
];
export const SOUND_PATH: readonly Vec3[] = [
  at(-0.66, 0.343),
  at(-0.5, 0.335),
  at(-0.3, 0.318),
  at(-0.22, 0.3),
  at(-0.16, 0.262),
  at(-0.06, 0.252),
  at(0.06, 0.252),
  at(0.16, 0.262),
  at(0.22, 0.3),
  at(0.3, 0.32),
  at(0.5, 0.345),
  at(0.66, 0.357),
];
/** The same, let go: it has fallen off its rollers and hangs over the front of the table. */
export const SLACK_PATH: readonly Vec3[] = [
  at(-0.66, -0.028),
  at(-0.52, 0.0),
  at(-0.4, 0.06),
  at(-0.3, 0.16),
  at(-0.21, 0.22),
  at(-0.14, 0.17),
  at(-0.17, 0.08),
  at(-0.09, 0.0),
  at(0, -0.008),
  at(0.1, 0.04),
  at(0.16, 0.17),
  at(0.25, 0.33),
  [0.31, FILM_Y - 0.01, 0.44],
  [0.35, FILM_Y - 0.12, 0.478],
  [0.4, FILM_Y - 0.36, 0.47],
  [0.46, FILM_Y - 0.47, 0.475],
  [0.53, FILM_Y - 0.36, 0.48],
  [0.56, FILM_Y - 0.13, 0.478],
  [0.56, FILM_Y - 0.01, 0.435],
  at(0.58, 0.2),
  at(0.63, 0.0),
  at(0.66, -0.085),
];

/** Rollers that the film passes: x, z, radius. */
export const ROLLERS = [
  [-0.36, 0.008, 0.024],
  [-0.222, -0.075, 0.024],
  [0.222, -0.075, 0.024],
  [0.36, 0.008, 0.024],
  [-0.22, 0.274, 0.022],
  [0.22, 0.274, 0.022],
  [-0.1, 0.275, 0.02],
  [0.1, 0.275, 0.02],
] as const;

/** Flanged, its axle upright. */
export function roller(x: number, z: number, r: number): BufferGeometry {
  const profile = [
    [0.004, 0.002],
    [r + 0.005, 0.002],
    [r + 0.006, 0.006],
    [r, 0.009],
    [r, 0.027],
    [r - 0.002, 0.028],
    [r - 0.002, 0.036],
    [r, 0.037],
    [r, 0.056],
    [r + 0.006, 0.06],
    [r + 0.005, 0.064],
    [r * 0.5, 0.065],
    [r * 0.45, 0.072],
    [0, 0.073],
  ] as const;
  return place(lathe(profile, 28), { at: [x, TOP, z] });
}

/** The sprocketed drum under the picture's lens. */
export function pictureDrum(): BufferGeometry {
  const r = 0.034;
  const profile = [
    [0.01, 0.0],
    [r + 0.012, 0.0],
    [r + 0.012, 0.022],
    [r, 0.024],
    [r, 0.032],
    [r - 0.006, 0.034],
    [r - 0.006, 0.058],
    [r, 0.06],
    [r, 0.066],
    [r + 0.008, 0.07],
    [r + 0.006, 0.084],
    [0.012, 0.088],
    [0.01, 0.1],
    [0, 0.1],
  ] as const;
  return place(lathe(profile, 40), { at: [0, TOP, -0.046] });
}

/** A roll of film on its side: an edge every few turns. */
export function* roll({ x, z, roll: radius }: Plate): Steps<BufferGeometry> {
  const [low, high] = [TOP + 0.0265, TOP + 0.0635];
  const profile: [number, number][] = [
    [radius, low],
    [radius, high],
  ];
  for (let r = radius - 0.001; r > 0.042; r -= 0.0042)
    profile.push([r, high + 0.0004], [r - 0.003, high + 0.0002], [r - 0.0034, high - 0.0012]);
  profile.push([0.038, high - 0.001], [0.038, high + 0.0015], [0.028, high + 0.0015], [0.028, low]);
  return yield* placed(yield* lathed(profile, 64), { at: [x, 0, z] });
}

/** A plate with its spindle. */
export function plate({ x, z }: Plate): BufferGeometry {
  const profile = [
    [0.03, 0.004],
    [0.186, 0.004],
    [0.191, 0.008],
    [0.192, 0.016],
    [0.188, 0.021],
    [0.18, 0.0225],
    [0.176, 0.0222],
    [0.05, 0.0222],
    [0.048, 0.024],
    [0.018, 0.0245],
    [0.017, 0.078],
    [0.013, 0.083],
    [0.006, 0.085],
    [0.006, 0.094],
    [0, 0.096],
  ] as const;
  return place(lathe(profile, 80), { at: [x, TOP, z] });
}
