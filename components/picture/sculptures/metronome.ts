import { type BufferGeometry, Group } from "three";
import { lathe, mesh, place, rbox, rod } from "../kit/geometry";
import type { Stage } from "../take";
import { veneer, worn } from "./matter";
import { box, FOOT, front, half, LEAN, LOW } from "./metronome-case";
import { pendulum } from "./metronome-pendulum";
import { heightOf, INSET, marks } from "./metronome-scale";

/** Height of the axle above the foot, metres. */
const AXLE = 0.052;
/** Beats a minute. */
const TEMPO = 100;
/** Of a beat, seconds: there and back takes two. */
const BEAT = 60 / TEMPO;
/** Where the weight's upper edge stands, from the axle along the rod, metres. */
const SET = (heightOf(TEMPO) - FOOT - AXLE) / Math.cos(LEAN);
/** How far the pendulum swings, radians. */
export const SWING = 0.44;

/** The key at its side, and the plate with its maker's name. */
const brass = (): BufferGeometry[] => [
  rod([LOW - 0.008, 0.06, 0], [LOW + 0.016, 0.06, 0], 0.002),
  place(rbox(0.003, 0.014, 0.02, 0.001), { at: [LOW + 0.017, 0.06, 0] }),
  place(
    lathe(
      [
        [0, 0],
        [0.011, 0],
        [0.0115, 0.0012],
        [0.009, 0.002],
        [0, 0.0022],
      ],
      28,
    ),
    { at: [0, 0.046, half(0.046) + 0.0005], turn: [Math.PI / 2 - 0.17, 0, 0], scale: [1.5, 1, 1] },
  ),
];

export interface Metronome {
  readonly object: Group;
  /** @param angle of the pendulum off upright, radians, to the right as one faces it. */
  swing(angle: number): void;
}

/** The pendulum's angle `seconds` after a beat at its left end. */
export const swingAt = (seconds: number): number => -SWING * Math.cos((seconds / BEAT) * Math.PI);

/** A wooden pyramid metronome 0.24 m high, its front open toward +z; set to a hundred a minute. */
export const metronome = (stage: Stage): Metronome => {
  const object = new Group();
  const made = stage.parts("metronome", {
    box,
    plate: () => [front(0.076, 0.212, -0.62, 0.62, 0.001, INSET)],
    marks,
    brass,
    rod: () => pendulum(SET).rod,
  });
  const weight = stage.made("metronome's weight", () => pendulum(SET).weight);
  const yellow = stage.standard({ color: 0xb08d4e, roughness: 0.28, metalness: 0.95 });
  object.add(
    mesh(
      made.box,
      stage.physical(
        { color: 0x4a2b1a, roughness: 0.42, clearcoat: 0.6, clearcoatRoughness: 0.22 },
        veneer(900),
      ),
    ),
    mesh(made.plate, stage.standard({ color: 0xb9ad92, roughness: 0.7 })),
    mesh(made.marks, stage.standard({ color: 0x17120d, roughness: 0.7 }), { cast: false }),
  );
  const arm = mesh(made.rod, stage.standard({ color: 0xb9bcc0, roughness: 0.25, metalness: 0.95 }));
  arm.add(
    mesh(
      weight,
      stage.standard(
        { color: 0xa8854a, roughness: 0.36, metalness: 0.95 },
        worn({ grain: 2600, bump: 0.03, mottle: 0.2 }),
      ),
    ),
  );
  const axle = new Group();
  // The open front leans; the pendulum swings before it, in a plane that leans with it.
  axle.position.set(0, AXLE + FOOT, half(AXLE + FOOT) + 0.006);
  axle.rotation.x = LEAN;
  axle.add(arm);
  object.add(axle, mesh(made.brass, yellow));
  return {
    object,
    swing(angle) {
      arm.rotation.z = -angle;
    },
  };
};
