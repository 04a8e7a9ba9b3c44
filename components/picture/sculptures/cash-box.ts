/** A cash box, open, its tray of coins in place. On y = 0; the lid's hinge towards -z. */
import { type BufferGeometry, CylinderGeometry } from "three";
import { merged, place, rbox, rod, tube } from "../kit/geometry";
import { rng } from "../kit/random";
import type { Steps } from "../kit/steps";

const [W, H, D] = [0.3, 0.085, 0.24];

function shell(): BufferGeometry[] {
  const wall = 0.004;
  return [
    place(rbox(W, wall, D, 0.0015), { at: [0, wall / 2, 0] }),
    ...[-1, 1].map((s) => place(rbox(W, H, wall, 0.0015), { at: [0, H / 2, (s * (D - wall)) / 2] })),
    ...[-1, 1].map((s) => place(rbox(wall, H, D, 0.0015), { at: [(s * (W - wall)) / 2, H / 2, 0] })),
    place(rod([0.0, 0.05, D / 2], [0, 0.05, D / 2 + 0.006], 0.014, { sides: 24 }), {}),
  ];
}

/** About the hinge, closed and lying towards +z. */
function lid(): BufferGeometry[] {
  const wall = 0.004;
  return [
    place(rbox(W + 0.004, wall, D + 0.004, 0.0015), { at: [0, 0.02, D / 2] }),
    place(rbox(W + 0.004, 0.022, wall, 0.001), { at: [0, 0.01, D] }),
    ...[-1, 1].map((s) => place(rbox(wall, 0.022, D, 0.001), { at: [(s * W) / 2, 0.01, D / 2] })),
    tube(
      [
        [-0.055, 0.022, D / 2],
        [-0.05, 0.045, D / 2],
        [0, 0.05, D / 2],
        [0.05, 0.045, D / 2],
        [0.055, 0.022, D / 2],
      ],
      0.0045,
      { segments: 28, sides: 8 },
    ),
  ];
}

function* coins(): Steps<BufferGeometry> {
  const random = rng(12);
  const parts: BufferGeometry[] = [];
  for (let i = 0; i < 5; i++) {
    yield;
    const [x, r] = [-0.115 + i * 0.0575, 0.0105 + (i % 3) * 0.0013];
    for (let row = 0; row < 2; row++)
      for (let k = 0; k < 3 + Math.floor(random() * 6); k++)
        parts.push(
          place(new CylinderGeometry(r, r, 0.0019, 20), {
            at: [
              x + (random() - 0.5) * 0.004,
              H - 0.027 + k * 0.002,
              0.03 + row * 0.045 + (random() - 0.5) * 0.006,
            ],
          }),
        );
  }
  return yield* merged(parts);
}

export function* cashBox(): Steps<{ steel: BufferGeometry; coins: BufferGeometry }> {
  const tray = [
    place(rbox(W - 0.012, 0.003, D - 0.012, 0.001), { at: [0, H - 0.03, 0] }),
    ...[0, 1, 2, 3, 4, 5].map((i) =>
      place(rbox(0.0025, 0.024, D - 0.014, 0.001), { at: [-0.1435 + i * 0.0574, H - 0.018, 0] }),
    ),
    place(rbox(W - 0.014, 0.024, 0.0025, 0.001), { at: [0, H - 0.018, -0.01] }),
  ];
  yield;
  const open = lid().map((part) => place(part, { at: [0, H, -D / 2], turn: [-1.85, 0, 0] }));
  yield;
  return { steel: yield* merged([...shell(), ...tray, ...open]), coins: yield* coins() };
}
