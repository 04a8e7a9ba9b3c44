/** The body of a flatbed editing table, without what runs through it. */
import { TorusGeometry } from "three";
import type { Parts } from "../kit/assembled";
import { lathe, place, rbox, rod } from "../kit/geometry";
import { pictureDrum, ROLLERS, roller, TOP } from "./flatbed-transport";

/** Middle of the ground glass, metres from the table's foot. */
export const SCREEN = [0, 1.16, -0.215] as const;
/** Middle of the loudspeaker's cone. */
const SPEAKER = [-0.335, 1.0, -0.262] as const;

/** How far the ground glass leans back, radians. */
export const SCREEN_TILT = -0.13;

/** Legs, top and what hangs under it. */
export function* frame(): Parts {
  const legs = [-1, 1].flatMap((side) => [
    place(rbox(0.05, 0.66, 0.09, 0.006), { at: [side * 0.78, 0.38, -0.2], turn: [-0.12, 0, 0] }),
    place(rbox(0.05, 0.66, 0.09, 0.006), { at: [side * 0.78, 0.38, 0.2], turn: [0.12, 0, 0] }),
    place(rbox(0.06, 0.05, 0.74, 0.01), { at: [side * 0.78, 0.03, 0] }),
  ]);
  yield place(rbox(1.9, 0.05, 0.88, 0.012), { at: [0, TOP - 0.025, 0] });
  yield place(rbox(1.8, 0.09, 0.8, 0.01), { at: [0, TOP - 0.095, 0] });
  yield place(rbox(0.62, 0.22, 0.5, 0.012), { at: [0, TOP - 0.24, -0.08] });
  yield place(rbox(1.5, 0.06, 0.05, 0.008), { at: [0, 0.16, 0] });
  yield* legs;
}

/** The console at the back: a desk for the counter, the loudspeaker's box, the hood of the screen. */
export function* housing(): Parts {
  const [sx, sy, sz] = SCREEN;
  const lip = (w: number, h: number, x: number, y: number) =>
    place(rbox(w, h, 0.1, 0.006), { at: [x, y, 0.02] });
  const hood = [
    lip(0.42, 0.024, 0, 0.152),
    lip(0.42, 0.024, 0, -0.152),
    lip(0.024, 0.32, -0.2, 0),
    lip(0.024, 0.32, 0.2, 0),
  ];
  yield place(rbox(1.02, 0.13, 0.16, 0.014), { at: [0, TOP + 0.065, -0.345] });
  yield place(rbox(0.44, 0.34, 0.16, 0.014), { at: [sx, sy, sz - 0.115], turn: [SCREEN_TILT, 0, 0] });
  yield place(rbox(0.2, 0.14, 0.12, 0.01), { at: [0, TOP + 0.18, -0.35] });
  yield place(rbox(0.25, 0.25, 0.17, 0.014), { at: [SPEAKER[0], 1.0 + 0.03, -0.355] });
  yield* hood.map((part) => place(part, { at: SCREEN, turn: [SCREEN_TILT, 0, 0] }));
  yield place(rbox(0.13, 0.05, 0.1, 0.008), { at: [0, TOP + 0.128, -0.09] });
  yield place(rbox(0.1, 0.11, 0.13, 0.008), { at: [0, TOP + 0.055, -0.18] });
  yield place(rbox(0.17, 0.06, 0.07, 0.008), { at: [0, TOP + 0.03, 0.235] });
  yield place(rbox(0.5, 0.026, 0.1, 0.006), { at: [0, TOP + 0.004, 0.385], turn: [0.1, 0, 0] });
}

/** What is bright: rollers, drums, keys, the jog's knob, the trims. */
export function* metal(): Parts {
  const keys = [-0.2, -0.16, -0.12, 0.12, 0.16, 0.2].map((x) =>
    place(rbox(0.03, 0.016, 0.034, 0.004), { at: [x, TOP + 0.026, 0.385], turn: [0.1, 0, 0] }),
  );
  const ring = place(new TorusGeometry(0.098, 0.006, 10, 64), { at: [SPEAKER[0], 1.03, -0.268] });
  const bars = [0, 1, 2, 3].map((k) => {
    const [c, s] = [Math.cos((k * Math.PI) / 4) * 0.097, Math.sin((k * Math.PI) / 4) * 0.097];
    return rod([SPEAKER[0] - c, 1.03 - s, -0.268], [SPEAKER[0] + c, 1.03 + s, -0.268], 0.0024, { sides: 6 });
  });
  for (const [x, z, r] of ROLLERS) yield roller(x, z, r);
  yield pictureDrum();
  yield* keys;
  yield ring;
  for (const r of [0.02, 0.04, 0.06, 0.08])
    yield place(new TorusGeometry(r, 0.0028, 6, 48), { at: [SPEAKER[0], 1.03, -0.268] });
  yield* bars;
  yield place(rbox(1.9, 0.012, 0.006, 0.002), { at: [0, TOP - 0.02, 0.442] });
  yield place(
    lathe(
      [
        [0.006, 0],
        [0.032, 0],
        [0.034, 0.012],
        [0.03, 0.03],
        [0.012, 0.034],
        [0, 0.034],
      ],
      32,
    ),
    { at: [0, TOP + 0.016, 0.385] },
  );
  yield place(
    lathe(
      [
        [0.03, 0],
        [0.034, 0.01],
        [0.028, 0.05],
        [0.022, 0.052],
      ],
      32,
    ),
    { at: [0, TOP + 0.1, -0.06] },
  );
}
