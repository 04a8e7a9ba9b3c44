import { Group, type Object3D, Path, Shape, TorusGeometry } from "three";
import type { Parts } from "../kit/assembled";
import { extruded } from "../kit/extruded";
import { lathe, mesh, place, rod } from "../kit/geometry";
import { lathed } from "../kit/lathed";
import { placed } from "../kit/placed";
import type { Stage, Vec3 } from "../take";
import { filmStrip } from "./film-strip";
import { filmTexture } from "./footage";

/** Radius of the flanges of a 35 mm reel for 600 m, metres. */
const REEL_RADIUS = 0.19;
const GAP = 0.0385;
const WOUND = 0.128;

/** Pressed into the plates, for stiffness: radius and half their height, metres. */
const RIDGES = [
  [0.045, 0.003],
  [0.062, 0.0016],
  [0.171, 0.0016],
] as const;

function flange(): Shape {
  const plate = new Shape();
  plate.absarc(0, 0, REEL_RADIUS, 0, Math.PI * 2, false);
  const bore = new Path();
  bore.absarc(0, 0, 0.006, 0, Math.PI * 2, true);
  plate.holes.push(bore);
  for (let k = 0; k < 5; k++) {
    const hole = new Path();
    const [from, to] = [k * 1.2566 + 0.17, (k + 1) * 1.2566 - 0.17];
    hole.absarc(0, 0, 0.163, from, to, false);
    hole.absarc(0, 0, 0.068, to - 0.12, from + 0.12, true);
    hole.closePath();
    plate.holes.push(hole);
  }
  return plate;
}

/** The film as it lies wound: an edge every few turns, for light to catch. */
function* wound(): Parts {
  const profile: [number, number][] = [[0.05, -GAP / 2]];
  for (let r = 0.052; r < WOUND; r += 0.004)
    profile.push([r, -GAP / 2 + 0.0004], [r + 0.003, -GAP / 2], [r + 0.0035, -GAP / 2 + 0.0012]);
  const back = profile.map(([r, y]): [number, number] => [r, -y]).reverse();
  const roll = yield* lathed([...profile, [WOUND, -GAP / 2], [WOUND, GAP / 2], ...back], 64);
  yield yield* placed(roll, { turn: [Math.PI / 2, 0, 0] });
}

/** The end of the film: off the reel, down, along the floor, one turn on its edge and away. `y` is up from the axle. */
const TAIL: readonly Vec3[] = [
  [0.06, 0.116, 0],
  [0.1, 0.085, 0],
  [0.128, 0.03, 0],
  [0.16, -0.06, 0],
  [0.225, -0.15, 0],
  [0.32, -0.186, 0.004],
  [0.42, -0.187, 0.008],
  [0.5, -0.172, 0.006],
  [0.54, -0.122, 0.0],
  [0.515, -0.068, -0.008],
  [0.455, -0.06, -0.016],
  [0.42, -0.1, -0.024],
  [0.44, -0.16, -0.03],
  [0.52, -0.187, -0.036],
  [0.64, -0.187, -0.03],
  [0.76, -0.182, -0.01],
  [0.85, -0.15, 0.01],
  [0.88, -0.1, 0.018],
];

function* metal(): Parts {
  const plate = yield* extruded(flange(), { depth: 0.0012, bevel: 0.0008, curveSegments: 48 });
  for (const side of [-1, 1]) {
    yield yield* placed(plate, { at: [0, 0, side * (GAP / 2 + 0.0012) - 0.0006] });
    yield place(new TorusGeometry(REEL_RADIUS - 0.001, 0.0026, 8, 96), {
      at: [0, 0, side * (GAP / 2 + 0.0015)],
    });
    for (const [r, thick] of RIDGES)
      yield place(new TorusGeometry(r, thick, 6, 72), { at: [0, 0, side * (GAP / 2 + 0.003 - 0.0008)] });
    for (let k = 0; k < 5; k++) {
      const [c, s] = [Math.cos(k * 1.2566), Math.sin(k * 1.2566)];
      const z = side * (GAP / 2 + 0.0016);
      yield rod([c * 0.07, s * 0.07, z], [c * 0.158, s * 0.158, z], 0.0032, { sides: 8 });
    }
  }
  const hub = lathe(
    [
      [0.006, -0.024],
      [0.05, -0.024],
      [0.05, 0.024],
      [0.006, 0.024],
    ],
    40,
  );
  yield place(hub, { turn: [Math.PI / 2, 0, 0] });
}

/** A reel of 35 mm film that stands on its edge at the origin, its axle along z, its film's end loose toward +x. */
export const filmReel = (stage: Stage): Object3D => {
  const group = new Group();
  const made = stage.parts("film reel", {
    metal,
    wound,
    *tail() {
      yield yield* filmStrip(TAIL, { segments: 180, across: () => [0, 0, 1] });
    },
  });
  const film = stage.standard({ color: 0x131211, roughness: 0.34, metalness: 0.1, envMapIntensity: 0.8 });
  const strip = stage.standard({
    color: 0xa8a296,
    roughness: 0.25,
    metalness: 0,
    side: 2,
    alphaTest: 0.5,
    map: stage.own(filmTexture(stage)),
  });
  group.add(
    mesh(made.metal, stage.standard({ color: 0x9a9b9c, roughness: 0.4, metalness: 0.85 })),
    mesh(made.wound, film),
    mesh(made.tail, strip),
  );
  group.position.y = REEL_RADIUS + 0.002;
  const standing = new Group();
  standing.add(group);
  return standing;
};
