import type { MakeTake } from "../take";

/** The chair is gone; where it stood there is the day on the floor, in the shape of what it came through. */
export const oneSentence: MakeTake = (stage) => {
  stage.add(stage.chamber({ skip: ["pz", "py", "ny"], albedo: 0x3a3733 }), stage.net());
  const day = stage.spot({
    at: [-3.3, 8.4, -6.4],
    to: [-0.45, 0, -0.3],
    kelvin: 5600,
    balance: 5000,
    candela: 1600,
    angle: 0.1,
    penumbra: 0.4,
    shadow: 0,
    shutters: { left: -0.052, right: 0.052, bottom: -0.072, top: 0.072 },
  });
  stage.ambient(6000, 0.008);
  const lens = stage.lens({
    wide: { at: [0.75, 1.7, 4.4], to: [-0.1, 0.45, -0.5], fov: 31, shift: [-0.12, -0.04] },
    tall: { at: [0.6, 1.9, 4.6], to: [-0.4, 0.3, -0.5], fov: 44, shift: [0, -0.2] },
    move: (t) => ({ at: [0, 0.12 * t, 0.25 * t] }),
  });
  return stage.take({
    lens,
    grade: { exposure: 1.05, contrast: 1.16, haze: { light: day, gain: 0.055, g: 0.35, steps: 48 } },
  });
};
