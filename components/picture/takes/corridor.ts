import { chair } from "../sculptures/chair";
import { DOOR, openDoor } from "../sets/door";
import type { MakeTake } from "../take";

const DAYLIGHT = 5600;

/** The only door is the only light. The camera comes in, as far as one step. */
export const corridor: MakeTake = (stage) => {
  const seat = chair(stage);
  seat.position.set(0.035, 0, 1.1);
  seat.rotation.y = 0.42;
  stage.add(
    stage.chamber({ skip: ["pz"], door: DOOR, albedo: 0x3a3733 }),
    stage.net(),
    openDoor(stage, { open: 66 }),
    seat,
  );
  const key = stage.spot({
    at: [-0.1, 1.9, -8.2],
    to: [0, 0.2, 0],
    kelvin: DAYLIGHT,
    candela: 420,
    angle: 0.3,
    penumbra: 0.12,
    radius: 2,
    near: 1,
    far: 20,
  });
  stage.point({ at: [0, 1.15, -3.7], kelvin: DAYLIGHT, candela: 40 });
  stage.ambient(6500, 0.012);
  const lens = stage.lens({
    wide: { at: [0, 1.2, 7.4], to: [0, 1.78, -4.2], fov: 31, shift: [0.1, 0] },
    tall: { at: [0, 1.2, 7.4], to: [0, 1.78, -4.2], fov: 44, shift: [0, -0.12] },
    move: (t) => ({ at: [0, 0, 0.3 - 0.7 * t] }),
  });
  return stage.take({ lens, grade: { exposure: 1.12, haze: { light: key, gain: 0.03, g: 0.5, steps: 48 } } });
};
