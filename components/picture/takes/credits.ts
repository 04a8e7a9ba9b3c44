import { DOOR, openDoor } from "../sets/door";
import type { MakeTake } from "../take";

const LAMP = 4700;

/** The door, open, from the corner of the room: what was shut stands open, and one could go. */
export const credits: MakeTake = (stage) => {
  stage.add(
    stage.chamber({ skip: ["pz", "py"], door: DOOR, albedo: 0x3a3733 }),
    stage.net(),
    openDoor(stage, { open: 60, warmth: LAMP, luminance: 7 }),
  );
  const key = stage.spot({
    at: [-1, 1.95, -8.2],
    to: [0.9, 0.1, -0.6],
    kelvin: LAMP,
    candela: 460,
    angle: 0.42,
    penumbra: 0.15,
    radius: 2,
    near: 1,
    far: 20,
  });
  stage.point({ at: [0.1, 1.15, -3.7], kelvin: LAMP, candela: 26 });
  stage.ambient(6000, 0.009);
  const lens = stage.lens({
    wide: { at: [1.5, 1.1, 3.2], to: [0, 1.15, -4.2], fov: 33, shift: [0.22, -0.06] },
    tall: { at: [1.5, 1.2, 3.4], to: [0, 1.1, -4.2], fov: 47, shift: [0.08, -0.24] },
    move: (t) => ({ at: [-0.15 * t, 0, -0.4 * t] }),
  });
  return stage.take({ lens, grade: { haze: { light: key, gain: 0.026, g: 0.5, steps: 48 } } });
};
