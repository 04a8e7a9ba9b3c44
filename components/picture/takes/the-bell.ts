import { kelvin } from "../light/kelvin";
import { chair } from "../sculptures/chair";
import { handBell } from "../sculptures/hand-bell";
import type { MakeTake } from "../take";

const DAY = { kelvin: 5600, balance: 5000 } as const;

/** The chair of the ten minutes in daylight, as wide as a window, and so near that the hand bell on it is what one sees. */
export const theBell: MakeTake = (stage) => {
  const seat = chair(stage);
  seat.position.set(0.35, 0, -0.15);
  seat.rotation.y = -0.42;
  const bell = handBell(stage);
  bell.position.set(0.34, 0.464, -0.12);
  stage.add(
    stage.chamber({ skip: ["pz", "nx", "px", "py", "ny"], albedo: 0x45423e }),
    stage.net(),
    seat,
    bell,
  );
  stage.spot({
    at: [-4.5, 3.2, -2.4],
    to: [0.9, 0.45, -0.1],
    ...DAY,
    candela: 900,
    angle: 0.44,
    penumbra: 0.3,
    radius: 4,
    near: 2,
    far: 12,
    bias: -0.0006,
    shutters: { left: -0.2, right: 0.19, bottom: -0.1, top: 0.3 },
  });
  stage.point({ at: [-1.8, 1.9, 2], ...DAY, candela: 0.3 });
  stage.env(
    [
      { at: [-3.6, 1.8, 1.6], width: 2.4, height: 3.2, color: kelvin(5600, 5000).multiplyScalar(2.6) },
      { at: [3.4, 1, 0.6], width: 2, height: 2, color: kelvin(5600, 5000).multiplyScalar(0.18) },
    ],
    { strips: 0.05 },
  );
  stage.ambient(6000, 0.02);
  const lens = stage.lens({
    wide: { at: [-1.5, 1.0, 1.85], to: [0.34, 0.57, -0.13], fov: 19, shift: [0.15, -0.02] },
    tall: { at: [-1.5, 1.05, 1.85], to: [0.35, 0.5, -0.15], fov: 42, shift: [0, -0.17] },
    move: (t) => ({ at: [0.12 * t, 0, -0.12 * t] }),
  });
  return stage.take({ lens, grade: { exposure: 1.2, contrast: 1.12, grain: 0.045 } });
};
