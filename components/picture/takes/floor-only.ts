import { CylinderGeometry } from "three";
import { GIG_BEAT } from "@/media/acoustics/gig";
import type { Parts } from "../kit/assembled";
import { mesh, place, rbox, rod, tube } from "../kit/geometry";
import { kelvin } from "../light/kelvin";
import { GIG_GRADE } from "../sets/gig";
import { inClub, pulseNet, SLOWED } from "../sets/pulse-net";
import type { MakeTake, Stage, Vec3 } from "../take";

/** From one beat of the pedal to the next, as slow as the ring that it sends out. */
const BEAT = GIG_BEAT * SLOWED;

/** Of the footboard, in radians. */
const RISE = 0.2;
/** How many metres of the footboard's length lie between two ribs, and how many ribs there are. */
const RIBS = { every: 0.03, count: 7 };
const LINKS = 9;

function* footboard(): Parts {
  const along = (z: number) => 0.052 - (z - 0.15) * Math.sin(RISE);
  yield place(rbox(0.09, 0.007, 0.25, 0.003), { at: [0, 0.052, 0.15], turn: [RISE, 0, 0] });
  for (let k = 0; k < RIBS.count; k++) {
    const z = 0.06 + k * RIBS.every;
    yield place(rbox(0.07, 0.004, 0.006, 0.0015), { at: [0, along(z) + 0.005, z], turn: [RISE, 0, 0] });
  }
  yield rod([-0.05, 0.024, 0.278], [0.05, 0.024, 0.278], 0.006);
  yield place(rbox(0.09, 0.014, 0.06, 0.004), { at: [0, 0.018, 0.315] });
}

/** Roller chain from the cam to the footboard's toe, and the spring that takes the beater back. */
function* works(): Parts {
  yield place(new CylinderGeometry(0.021, 0.021, 0.014, 40), {
    at: [0, 0.18, 0.012],
    turn: [0, 0, Math.PI / 2],
  });
  for (let k = 0; k < LINKS; k++) {
    const part = k / (LINKS - 1);
    const at: Vec3 = [0, 0.178 - 0.1 * part, 0.034 + 0.004 * part];
    yield place(rbox(k % 2 ? 0.006 : 0.01, 0.0105, 0.0035, 0.001), { at });
  }
  const coil = Array.from({ length: 90 }, (_, k): Vec3 => {
    const turn = k * 0.9;
    return [0.079 + 0.0075 * Math.cos(turn), 0.17 - k * 0.00115, 0.012 + 0.0075 * Math.sin(turn)];
  });
  yield tube(coil, 0.0016, { segments: 360, sides: 6 });
  yield rod([0.079, 0.068, 0.012], [0.079, 0.014, 0.012], 0.003);
}

function* pedalParts(): Parts {
  const post = (x: number) => rod([x, 0, 0], [x, 0.19, 0.012], 0.0075);
  yield* footboard();
  for (const x of [-0.05, 0.05]) yield place(rbox(0.014, 0.008, 0.34, 0.003), { at: [x, 0.006, 0.15] });
  yield place(rbox(0.13, 0.012, 0.035, 0.004), { at: [0, 0.008, 0] });
  yield post(-0.062);
  yield post(0.062);
  yield rod([-0.07, 0.18, 0.012], [0.086, 0.18, 0.012], 0.006);
  yield* works();
  yield rod([0.014, 0.18, 0.012], [0.014, 0.4, -0.05], 0.004);
  yield place(new CylinderGeometry(0.024, 0.026, 0.046, 40), {
    at: [0.014, 0.41, -0.055],
    turn: [Math.PI / 2 + 0.28, 0, 0],
  });
}

/** The pedal and its beater: all that is left of the kit. */
function pedal(stage: Stage) {
  const { steel } = stage.parts("pedal", { steel: pedalParts });
  return mesh(steel, stage.standard({ color: 0x8f9296, roughness: 0.28, metalness: 1 }));
}

/**
 * Dark, and the floor still moving: a ring runs out from the pedal's foot, and the club
 * that is not to be seen gives it back: it crosses itself, and the floor is full of it.
 */
export const floorOnly: MakeTake = (stage) => {
  const floor = pulseNet(stage, inClub([0, 0]), { roughness: 0.34, tilt: 0.11, begun: 0.5 });
  stage.add(stage.chamber({ skip: ["pz", "py"], albedo: 0x34312d }), floor.mesh, pedal(stage));
  const warm = kelvin(3000, 4300);
  stage.spot({
    at: [1.35, 1.15, -3.2],
    to: [0.1, 0.05, 0.1],
    color: warm,
    candela: 60,
    angle: 0.3,
    penumbra: 0.9,
    radius: 2,
    near: 0.8,
    far: 7,
  });
  // Along its near side, from where a wall of the club would give some back.
  stage.spot({
    at: [-1.9, 0.7, -0.9],
    to: [0, 0.16, 0.08],
    kelvin: 6500,
    balance: 4300,
    candela: 9,
    angle: 0.16,
    penumbra: 1,
    shadow: 0,
  });
  stage.env(
    [
      { at: [1.5, 1.2, -3.8], width: 0.7, disk: true, color: warm.clone().multiplyScalar(10) },
      // What the footboard looks at: its ribs stand out of a sheen.
      { at: [0.5, 2.6, -2.2], width: 2.2, height: 1, color: warm.clone().multiplyScalar(2.6) },
      { at: [-2.4, 0.7, 0.6], width: 0.4, height: 1.6, color: kelvin(6500, 4300).multiplyScalar(0.7) },
    ],
    { strips: 0.01 },
  );
  stage.ambient(6500, 0.004);
  const lens = stage.lens({
    wide: { at: [-0.4, 0.2, 0.86], to: [0.02, 0.2, 0.04], fov: 31, shift: [0.2, 0.02] },
    tall: { at: [-0.4, 0.26, 1.05], to: [0, 0.16, 0.05], fov: 46, shift: [0, -0.16] },
    move: (t) => ({ at: [0, -0.08 * t, -0.1 * t] }),
  });
  return stage.take({
    lens,
    follows: ["seconds"],
    grade: { ...GIG_GRADE, exposure: 1 },
    render: (_, now) => floor.show(now.seconds % BEAT),
  });
};
