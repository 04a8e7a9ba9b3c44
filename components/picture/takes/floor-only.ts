import { CylinderGeometry } from "three";
import { GIG_BEAT } from "@/media/acoustics/gig";
import { mesh, place, rbox, rod } from "../kit/geometry";
import { kelvin } from "../light/kelvin";
import { GIG_GRADE } from "../sets/gig";
import { inClub, pulseNet, SLOWED } from "../sets/pulse-net";
import type { MakeTake, Stage } from "../take";

/** From one beat of the pedal to the next, as slow as the ring that it sends out. */
const BEAT = GIG_BEAT * SLOWED;

function* pedalParts() {
  const post = (x: number) => rod([x, 0, 0], [x, 0.19, 0.012], 0.008);
  yield place(rbox(0.1, 0.012, 0.3, 0.004), { at: [0, 0.05, 0.16], turn: [0.2, 0, 0] });
  yield place(rbox(0.13, 0.01, 0.34, 0.004), { at: [0, 0.008, 0.14] });
  yield post(-0.062);
  yield post(0.062);
  yield rod([-0.062, 0.18, 0.012], [0.062, 0.18, 0.012], 0.008);
  yield rod([0.012, 0.18, 0.012], [0.012, 0.4, -0.05], 0.0045);
  yield place(new CylinderGeometry(0.026, 0.026, 0.05, 24), {
    at: [0.012, 0.41, -0.055],
    turn: [Math.PI / 2 + 0.28, 0, 0],
  });
  yield rod([0, 0.075, 0.03], [0, 0.19, 0.02], 0.003);
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
    at: [0.5, 1.15, -3.4],
    to: [0.1, 0, 0.2],
    color: warm,
    candela: 46,
    angle: 0.3,
    penumbra: 0.9,
    radius: 2,
    near: 0.8,
    far: 7,
  });
  stage.env([{ at: [0.5, 1.2, -4], width: 0.7, disk: true, color: warm.clone().multiplyScalar(10) }], {
    strips: 0.01,
  });
  stage.ambient(6500, 0.004);
  const lens = stage.lens({
    wide: { at: [-0.35, 0.44, 1.75], to: [0, 0.12, 0], fov: 26, shift: [0.18, 0.02] },
    tall: { at: [-0.25, 0.5, 1.9], to: [0, 0.12, 0], fov: 44, shift: [0, -0.16] },
    move: (t) => ({ at: [0, -0.12 * t, -0.15 * t] }),
  });
  return stage.take({
    lens,
    follows: ["seconds"],
    grade: { ...GIG_GRADE, exposure: 1 },
    render: (_, now) => floor.show(now.seconds % BEAT),
  });
};
