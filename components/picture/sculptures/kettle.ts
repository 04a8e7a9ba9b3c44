import { SphereGeometry, SplineCurve, TorusGeometry, Vector2 } from "three";
import { lathe, merge, place, rod, tube } from "../kit/geometry";
import { lathed, type Profile } from "../kit/lathed";
import type { Steps } from "../kit/steps";
import type { Things } from "./kitchen-things";

/** Points of a curve between two of those given. */
const FINE = 8;

/** What was spun on a lathe has no corners; a lens this close finds those of a profile in its mirror first. */
function spun(profile: Profile): [number, number][] {
  const curve = new SplineCurve(profile.map(([r, y]) => new Vector2(r, y)));
  return curve.getPoints((profile.length - 1) * FINE).map(({ x, y }) => [Math.max(0, x), y]);
}

/** 0.24 m high: a steel kettle, its spout towards +x, its handle over the lid. */
export function* kettle(): Steps<Things> {
  const body: Profile = [
    [0.092, 0],
    [0.1, 0.004],
    [0.104, 0.014],
    [0.105, 0.03],
    [0.101, 0.062],
    [0.088, 0.1],
    [0.066, 0.128],
    [0.05, 0.138],
    [0.049, 0.143],
  ];
  const lid: Profile = [
    [0.05, 0.141],
    [0.052, 0.144],
    [0.048, 0.149],
    [0.02, 0.157],
    [0.008, 0.159],
    [0, 0.159],
  ];
  const knob: Profile = [
    [0, 0.157],
    [0.006, 0.158],
    [0.006, 0.166],
    [0.013, 0.172],
    [0.014, 0.18],
    [0.009, 0.186],
    [0, 0.187],
  ];
  const belly = yield* lathed([[0, 0], ...spun(body)], 128);
  yield;
  const spout = merge([
    rod([0.075, 0.055, 0], [0.125, 0.098, 0], 0.027, { sides: 24, r2: 0.017 }),
    rod([0.125, 0.098, 0], [0.15, 0.128, 0], 0.017, { sides: 24, r2: 0.0125 }),
    place(new TorusGeometry(0.0125, 0.0025, 8, 24), { at: [0.15, 0.128, 0], turn: [Math.PI / 2, 0.86, 0] }),
    place(new SphereGeometry(0.0175, 16, 10), { at: [0.125, 0.098, 0] }),
  ]);
  const bail = [-1, 1].map((s) =>
    tube(
      [
        [s * 0.062, 0.12, 0.0],
        [s * 0.084, 0.165, 0],
        [s * 0.072, 0.212, 0],
        [s * 0.05, 0.228, 0],
      ],
      0.0042,
      { segments: 20, sides: 8 },
    ),
  );
  yield;
  return {
    china: [],
    metal: [
      belly,
      lathe(spun(lid), 96),
      spout,
      ...bail,
      place(new TorusGeometry(0.0505, 0.0022, 8, 48), { at: [0, 0.141, 0], turn: [Math.PI / 2, 0, 0] }),
    ],
    dark: [
      lathe(spun(knob), 48),
      tube(
        [
          [-0.058, 0.224, 0],
          [-0.03, 0.235, 0],
          [0, 0.238, 0],
          [0.03, 0.235, 0],
          [0.058, 0.224, 0],
        ],
        0.0115,
        { segments: 24, sides: 12 },
      ),
    ],
    glass: [],
  };
}
