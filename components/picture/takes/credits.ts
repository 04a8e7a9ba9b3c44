import { DOOR, openDoor } from "../sets/door";
import type { MakeTake } from "../take";

/** Late sun: warmer than the corridor's day was when the door stood open first. */
const SUN = { kelvin: 4100, balance: 4900 } as const;

/** The door, open, from beside it: the light goes past us over the floor, and what was shut can be walked through. */
export const credits: MakeTake = (stage) => {
  stage.add(
    stage.chamber({ skip: ["pz", "py", "ny"], door: DOOR, albedo: 0x3a3733 }),
    stage.net(),
    openDoor(stage, { open: 68, warmth: 5000, luminance: 3 }),
  );
  const key = stage.spot({
    at: [-1.5, 3.0, -10.5],
    to: [0.5, 0, -2.2],
    ...SUN,
    candela: 1500,
    angle: 0.3,
    penumbra: 0.1,
    radius: 2,
    near: 4,
    far: 22,
  });
  stage.point({ at: [0.2, 1.5, -3.4], ...SUN, candela: 2.5 });
  stage.ambient(6000, 0.005);
  const lens = stage.lens({
    wide: { at: [-2.3, 0.95, 0.4], to: [0.55, 0.85, -4.2], fov: 36, shift: [0.27, -0.04] },
    tall: { at: [-1.6, 1.0, 0.7], to: [0.4, 0.7, -4.2], fov: 52, shift: [0.08, -0.26] },
    move: (t) => ({ at: [0.12 * t, 0, -0.3 * t] }),
  });
  return stage.take({ lens, grade: { exposure: 1.05, haze: { light: key, gain: 0.02, g: 0.5, steps: 48 } } });
};
