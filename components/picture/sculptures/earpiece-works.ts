/** What an earpiece holds: balanced armatures, their crossover, sound tubes with dampers, a socket, enamelled wire. */
import { type BufferGeometry, CylinderGeometry, TorusGeometry } from "three";
import { assembled } from "../kit/assembled";
import { place, rbox, rod, tube } from "../kit/geometry";
import type { Placing } from "../kit/placed";
import type { Steps } from "../kit/steps";
import type { Vec3 } from "../take";
import { crossover, receiver, twisted } from "./receiver";

export interface Works {
  readonly metal: BufferGeometry;
  readonly board: BufferGeometry;
  readonly copper: BufferGeometry;
  readonly tubes: BufferGeometry;
}

const RECEIVERS: readonly { size: Vec3; where: Placing }[] = [
  { size: [0.105, 0.056, 0.044], where: { at: [-0.045, 0.058, 0.004], turn: [0, -0.5, -0.3] } },
  { size: [0.105, 0.056, 0.044], where: { at: [-0.063, -0.004, 0.014], turn: [0, -0.5, -0.3] } },
  { size: [0.075, 0.042, 0.034], where: { at: [0.04, -0.09, 0.01], turn: [0.1, -0.75, 0.5] } },
  { size: [0.058, 0.034, 0.028], where: { at: [0.062, 0.07, 0.028], turn: [0, -0.85, -0.5] } },
];

/** A tube's last centimetre: a damper's ring and mesh, then the mouth of the bore. */
const DAMPERS: readonly Vec3[] = [
  [0.146, 0.01, 0.2],
  [0.105, -0.013, 0.238],
];

export function* earpieceWorks(): Steps<Works> {
  const made: ReturnType<typeof receiver>[] = [];
  for (const { size, where } of RECEIVERS) {
    const { can, board, solder } = receiver(...size);
    made.push({ can: place(can, where), board: place(board, where), solder: place(solder, where) });
    yield;
  }
  const cross = crossover();
  yield;
  const socket: Placing = { at: [-0.098, 0.215, -0.01], turn: [0, 0, 0.36] };
  const pins = [-1, 1].map((s) => place(rod([s * 0.011, -0.03, 0], [s * 0.011, 0.05, 0], 0.0042), socket));
  const rings = DAMPERS.map((at) =>
    place(new TorusGeometry(0.0115, 0.0022, 8, 24), { at, turn: [0.3, 0.5, 0] }),
  );
  const meshes = DAMPERS.map((at) =>
    place(new CylinderGeometry(0.0108, 0.0108, 0.002, 20), { at, turn: [Math.PI / 2 + 0.3, 0, -0.5] }),
  );
  return yield* assembled({
    metal: () => [...made.map((m) => m.can), cross.metal, ...pins, ...rings, ...made.map((m) => m.solder)],
    board: () => [
      ...made.map((m) => m.board),
      cross.board,
      place(rbox(0.048, 0.03, 0.024, 0.004), socket),
      ...meshes,
    ],
    *copper() {
      yield* twisted(
        [
          [-0.09, 0.18, -0.02],
          [-0.105, 0.12, -0.045],
          [-0.06, 0.05, -0.062],
          [0.0, 0.012, -0.052],
        ],
        7,
      );
      yield* twisted(
        [
          [-0.1, 0.085, -0.03],
          [-0.12, 0.04, -0.05],
          [-0.07, -0.02, -0.06],
          [-0.01, -0.008, -0.052],
        ],
        6,
      );
      yield* twisted(
        [
          [-0.115, 0.02, -0.025],
          [-0.13, -0.05, -0.03],
          [-0.06, -0.08, -0.04],
          [0.0, -0.02, -0.05],
        ],
        6,
      );
      yield* twisted(
        [
          [0.01, -0.12, -0.02],
          [-0.03, -0.1, -0.05],
          [0.02, -0.04, -0.055],
        ],
        4,
      );
      yield* twisted(
        [
          [0.04, 0.095, 0.0],
          [0.0, 0.1, -0.045],
          [0.03, 0.03, -0.05],
        ],
        4,
      );
    },
    tubes: () => [
      tube(
        [
          [0.005, 0.045, 0.035],
          [0.05, 0.045, 0.08],
          [0.09, 0.03, 0.14],
          [0.148, 0.014, 0.21],
        ],
        0.0115,
        { segments: 40, sides: 12 },
      ),
      tube(
        [
          [-0.012, -0.015, 0.045],
          [0.03, -0.02, 0.085],
          [0.07, -0.02, 0.15],
          [0.107, -0.013, 0.24],
        ],
        0.0115,
        { segments: 40, sides: 12 },
      ),
      tube(
        [
          [0.07, -0.07, 0.04],
          [0.085, -0.05, 0.09],
          [0.1, -0.02, 0.16],
          [0.117, -0.006, 0.22],
        ],
        0.0075,
        { segments: 32, sides: 10 },
      ),
      tube(
        [
          [0.085, 0.055, 0.055],
          [0.1, 0.045, 0.1],
          [0.12, 0.02, 0.16],
          [0.14, 0.01, 0.2],
        ],
        0.0065,
        { segments: 32, sides: 10 },
      ),
    ],
  });
}
