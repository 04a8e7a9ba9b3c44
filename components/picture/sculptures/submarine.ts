/** A section of a pressure hull from within, its axis along z through the origin: T-frames, pipes, a bulkhead with its hatch open. */
import { type BufferGeometry, DoubleSide, ExtrudeGeometry, Group, Path, Shape, TorusGeometry } from "three";
import type { Parts } from "../kit/assembled";
import { lathe, merge, mesh, place, rbox, rod } from "../kit/geometry";
import { lathed } from "../kit/lathed";
import type { Steps } from "../kit/steps";
import type { Sculpture, Vec3 } from "../take";
import { BACK, BULKHEAD, deck, pipes } from "./hull-fittings";
import { worn } from "./matter";

const R = 1.12;
const HATCH = { x: -0.2, y: -0.05, r: 0.4 } as const;
const ALONG: Vec3 = [Math.PI / 2, 0, 0];

/** A frame's T: the flange inside, the web towards the plating. */
const FRAME: [number, number][] = [
  [R, -0.008],
  [R - 0.085, -0.008],
  [R - 0.085, -0.034],
  [R - 0.1, -0.034],
  [R - 0.1, 0.034],
  [R - 0.085, 0.034],
  [R - 0.085, 0.008],
  [R, 0.008],
];

function* plating(): Parts {
  const hull = [
    [R, BACK],
    [R, BULKHEAD],
  ] as const;
  yield place(lathe(hull, 72), { turn: ALONG });
  const frame = yield* lathed(FRAME, 96);
  for (let z = 0.62; z > BULKHEAD; z -= 0.4) yield place(frame, { turn: ALONG, at: [0, 0, z] });
}

/** The bulkhead with its round hole, stiffeners, and the hole's coaming. */
function* bulkhead(): Parts {
  const disk = new Shape().absarc(0, 0, R, 0, Math.PI * 2, false);
  disk.holes.push(new Path().absarc(HATCH.x, HATCH.y, HATCH.r, 0, Math.PI * 2, true));
  const plate = new ExtrudeGeometry(disk, { depth: 0.03, bevelEnabled: false, curveSegments: 72 });
  yield;
  const r = HATCH.r;
  const coaming: [number, number][] = [
    [r + 0.075, 0],
    [r + 0.075, 0.03],
    [r + 0.05, 0.035],
    [r + 0.045, 0.075],
    [r + 0.035, 0.085],
    [r + 0.005, 0.085],
    [r - 0.005, 0.075],
    [r - 0.005, -0.05],
  ];
  const dogs = Array.from({ length: 8 }, (_, i) => {
    const a = ((i + 0.5) / 8) * Math.PI * 2;
    return place(rbox(0.05, 0.03, 0.06, 0.006), {
      at: [HATCH.x + Math.cos(a) * (r + 0.105), HATCH.y + Math.sin(a) * (r + 0.105), BULKHEAD + 0.05],
      turn: [0, 0, a],
    });
  });
  const stiff = [-0.78, 0.42, 0.72].map((x) => {
    const h = 2 * Math.sqrt(R * R - x * x) - 0.1;
    return place(rbox(0.024, h, 0.1, 0.004), { at: [x, 0, BULKHEAD + 0.06] });
  });
  yield place(plate, { at: [0, 0, BULKHEAD] });
  yield place(lathe(coaming, 72), { turn: ALONG, at: [HATCH.x, HATCH.y, BULKHEAD + 0.02] });
  yield* dogs;
  yield* stiff;
}

/** The hatch's leaf, dished, open on its hinge; its handwheel and the dogs' arms on the face it shows. About its hinge. */
function* leaf(): Steps<{ plate: BufferGeometry; wheel: BufferGeometry }> {
  const r = HATCH.r + 0.055;
  const dish: [number, number][] = [
    [0.001, -0.07],
    [0.2, -0.062],
    [r - 0.06, -0.03],
    [r - 0.02, -0.012],
    [r, 0],
    [r, 0.035],
    [r - 0.03, 0.045],
    [r - 0.05, 0.03],
    [0.2, 0.01],
    [0.001, 0.004],
  ];
  const at: Vec3 = [r + 0.04, 0, 0];
  const plate = merge([
    place(lathe(dish, 72), { turn: ALONG, at }),
    ...[-0.16, 0.16].map((y) => place(rbox(0.22, 0.05, 0.03, 0.006), { at: [0.1, y, 0.05] })),
    ...[-0.16, 0.16].map((y) => rod([0, y - 0.05, 0.03], [0, y + 0.05, 0.03], 0.022)),
  ]);
  yield;
  const spokes = Array.from({ length: 4 }, (_, i) => {
    const a = (i / 4) * Math.PI * 2 + 0.35;
    return rod([at[0], 0, -0.2], [at[0] + Math.cos(a) * 0.17, Math.sin(a) * 0.17, -0.2], 0.0085, {
      r2: 0.0075,
    });
  });
  const arms = Array.from({ length: 8 }, (_, i) => {
    const a = ((i + 0.5) / 8) * Math.PI * 2;
    return rod(
      [at[0] + Math.cos(a) * 0.06, Math.sin(a) * 0.06, -0.085],
      [at[0] + Math.cos(a) * (r - 0.03), Math.sin(a) * (r - 0.03), -0.04],
      0.0095,
    );
  });
  yield;
  const rim = place(new TorusGeometry(0.17, 0.0125, 10, 56), { at: [at[0], 0, -0.2] });
  return {
    plate,
    wheel: merge([
      rim,
      ...spokes,
      ...arms,
      rod([at[0], 0, -0.2], [at[0], 0, -0.06], 0.024),
      rod([at[0], 0, -0.1], [at[0], 0, -0.06], 0.07),
    ]),
  };
}

export const submarine: Sculpture<{ readonly at: Vec3 }> = (stage, { at }) => {
  const group = new Group();
  const paint = stage.standard(
    { color: 0x6b6962, roughness: 0.44, metalness: 0.1, side: DoubleSide },
    worn({ grain: 70, bump: 0.04, mottle: 0.34 }),
  );
  const open: { at: Vec3; turn: Vec3 } = {
    at: [HATCH.x - HATCH.r - 0.1, HATCH.y, BULKHEAD + 0.06],
    turn: [0, -1.98, 0],
  };
  const made = stage.parts("submarine", {
    *paint() {
      yield* plating();
      yield* bulkhead();
      yield place((yield* leaf()).plate, open);
    },
    *iron() {
      yield* pipes();
      yield* deck();
      yield place((yield* leaf()).wheel, open);
    },
  });
  group.add(mesh(made.paint, paint));
  const iron = stage.standard(
    { color: 0x55565a, roughness: 0.38, metalness: 0.75 },
    worn({ grain: 140, bump: 0.1, mottle: 0.4 }),
  );
  group.add(mesh(made.iron, iron));
  group.position.set(...at);
  return group;
};
