import { BufferGeometry, Float32BufferAttribute, Group, Vector3 } from "three";
import type { Parts } from "../kit/assembled";
import { lathe, mesh, place, rbox, rod } from "../kit/geometry";
import type { Stage, Vec3 } from "../take";
import { veneer, worn } from "./matter";
import { pendulum } from "./metronome-pendulum";
import { numeral } from "./numerals";

/** Height of the case and where its pendulum hangs on its axle, metres. */
const [HEIGHT, FOOT, AXLE] = [0.222, 0.018, 0.052];
/** Half the case's side at the bottom and under its cap. */
const [LOW, HIGH] = [0.058, 0.0215];
/** How far the open front leans back, radians about x. */
const LEAN = -Math.atan((LOW - HIGH) / (HEIGHT - FOOT));
/** A beat of a hundred a minute, seconds: there and back takes two. */
const BEAT = 0.6;
/** How far the pendulum swings, radians. */
export const SWING = 0.44;

const half = (y: number): number => LOW + ((HIGH - LOW) * (y - FOOT)) / (HEIGHT - FOOT);

/** A board between four corners, thickened behind; corners anticlockwise as seen from in front. */
function board(corners: readonly [Vec3, Vec3, Vec3, Vec3], thickness: number): BufferGeometry {
  const [a, b, c, d] = corners.map((p) => new Vector3(...p)) as [Vector3, Vector3, Vector3, Vector3];
  const back = b.clone().sub(a).cross(d.clone().sub(a)).normalize().multiplyScalar(-thickness);
  const [e, f, g, h] = [a, b, c, d].map((p) => p.clone().add(back)) as [Vector3, Vector3, Vector3, Vector3];
  const faces = [
    [a, b, c, d],
    [f, e, h, g],
    [e, a, d, h],
    [b, f, g, c],
    [d, c, g, h],
    [e, f, b, a],
  ] as const;
  const position = faces.flatMap(([p, q, r, s]) => [p, q, r, p, r, s].flatMap((v) => v.toArray()));
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new Float32BufferAttribute(position, 3));
  geometry.computeVertexNormals();
  return geometry;
}

/** A strip of the front from `y0` to `y1`, `x0` to `x1` as shares of its half width. */
function front(y0: number, y1: number, x0: number, x1: number, depth: number, inset = 0): BufferGeometry {
  const at = (x: number, y: number): Vec3 => [x * half(y), y, half(y) - inset];
  return board([at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1)], depth);
}

function box(): BufferGeometry[] {
  const [y0, y1, t] = [FOOT, HEIGHT, 0.006];
  const [l, h] = [half(y0), half(y1)];
  const side: [Vec3, Vec3, Vec3, Vec3] = [
    [l, y0, l],
    [l, y0, -l],
    [h, y1, -h],
    [h, y1, h],
  ];
  const turned = (k: number) => place(board(side, t), { turn: [0, (k * Math.PI) / 2, 0] });
  const cap = [
    place(rbox(0.05, 0.007, 0.05, 0.003), { at: [0, HEIGHT + 0.003, 0] }),
    place(
      lathe(
        [
          [0.019, 0],
          [0.012, 0.006],
          [0.005, 0.009],
          [0, 0.01],
        ],
        4,
      ),
      { at: [0, HEIGHT + 0.006, 0], turn: [0, Math.PI / 4, 0] },
    ),
  ];
  return [
    turned(0),
    turned(1),
    turned(2),
    ...cap,
    front(FOOT, 0.078, -1, 1, 0.006),
    front(0.078, HEIGHT, -1, -0.78, 0.006),
    front(0.078, HEIGHT, 0.78, 1, 0.006),
    front(0.208, HEIGHT, -0.78, 0.78, 0.006),
    place(rbox(0.136, 0.012, 0.136, 0.004), { at: [0, 0.012, 0] }),
    place(rbox(0.122, 0.006, 0.122, 0.002), { at: [0, 0.0195, 0] }),
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        place(
          lathe(
            [
              [0.006, 0],
              [0.0085, 0.003],
              [0.007, 0.007],
            ],
            14,
          ),
          { at: [x * 0.055, 0, z * 0.055] },
        ),
      ),
    ),
  ];
}

/** Beats a minute at every fourth mark, from below: the nearer the weight is to the axle, the faster. */
const NUMBERED = [184, 144, 112, 92, 76, 60, 48];

/** How far the scale lies behind the front, metres. */
const INSET = 0.0135;

/** The marks of the scale behind the pendulum: long and numbered at every fourth. */
function* marks(): Parts {
  const printed = INSET - 0.0005;
  yield front(0.082, 0.206, -0.012, 0.012, 0.0004, printed);
  for (let k = 0; k < 27; k++) {
    const y = 0.086 + k * 0.0044;
    const long = k % 4 === 0;
    const [a, b] = k % 2 === 0 ? [-(long ? 0.27 : 0.2), -0.07] : [0.07, 0.2];
    yield front(y, y + (long ? 0.001 : 0.0006), a, b, 0.0004, printed);
    if (!long) continue;
    const at: Vec3 = [-0.3 * half(y), y + 0.0005, half(y) - INSET + 0.0005];
    for (const figure of numeral(NUMBERED[k / 4] ?? 0, 0.0034))
      yield place(figure, { at, turn: [LEAN, 0, 0] });
  }
}

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
    rod: () => pendulum().rod,
  });
  const weight = stage.made("metronome's weight", () => pendulum().weight);
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
  // The open front leans; the pendulum swings in the plane that leans with it.
  axle.position.set(0, AXLE + FOOT, half(AXLE + FOOT) - 0.004);
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
