import { lathe, mesh, place, rod } from "../kit/geometry";
import { kelvin } from "../light/kelvin";
import { merch } from "../sculptures/merch";
import type { MakeTake, Vec3 } from "../take";

const LAMP: Vec3 = [0.1, 1.62, 0.48];

/** The merchandise table seen wide, under one work lamp that hangs over it. */
export const merchTable: MakeTake = (stage) => {
  const shade: [number, number][] = [
    [0.15, 0],
    [0.155, 0.002],
    [0.13, 0.07],
    [0.06, 0.13],
    [0.035, 0.17],
    [0.03, 0.23],
    [0.0001, 0.235],
  ];
  const lamp = mesh(
    [
      place(lathe(shade, 48), { at: LAMP }),
      rod([LAMP[0], LAMP[1] + 0.23, LAMP[2]], [LAMP[0], 5.2, LAMP[2]], 0.005),
    ],
    stage.standard({ color: 0x1a1b1c, roughness: 0.45, metalness: 0.5, side: 2 }),
    { cast: false },
  );
  const warm = kelvin(3100, 4400);
  const bulb = mesh(
    place(
      lathe(
        [
          [0.0001, -0.045],
          [0.03, -0.03],
          [0.038, 0],
          [0.025, 0.04],
          [0.0001, 0.05],
        ],
        24,
      ),
      { at: [LAMP[0], LAMP[1] + 0.04, LAMP[2]] },
    ),
    stage.glowing(warm, 40),
    { cast: false, receive: false },
  );
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x36332f }), stage.net(), merch(stage), lamp, bulb);
  const key = stage.spot({
    at: [LAMP[0], LAMP[1] + 0.02, LAMP[2]],
    to: [LAMP[0], 0, LAMP[2] - 0.25],
    kelvin: 3100,
    balance: 4400,
    candela: 34,
    angle: 1.0,
    penumbra: 0.5,
    radius: 3,
    near: 0.1,
    far: 6,
  });
  stage.spot({
    at: [0.6, 3.6, -1.6],
    to: [0.4, 1.2, -4.2],
    kelvin: 3600,
    balance: 4400,
    candela: 60,
    angle: 0.8,
    penumbra: 0.9,
    shadow: 0,
  });
  stage.env(
    [
      { at: [0.2, 3, 0.1], width: 0.7, disk: true, color: warm.clone().multiplyScalar(22) },
      { at: [-4, 1.2, 3], width: 0.5, height: 3, color: kelvin(7000).multiplyScalar(0.4) },
    ],
    { strips: 0.03, intensity: 0.8 },
  );
  stage.ambient(5600, 0.01);
  const lens = stage.lens({
    wide: { at: [-0.55, 1.22, 3.3], to: [-0.34, 1.0, 0], fov: 29 },
    tall: { at: [-0.3, 1.5, 3.7], to: [0.0, 1.45, 0], fov: 52 },
    move: (t) => ({ at: [0.06 * t, 0, -0.12 * t] }),
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1.2,
      contrast: 1.22,
      halation: 0.035,
      dof: { focus: 3.45, aperture: 7, max: 6 },
      haze: { light: key, gain: 0.012, g: 0.4, steps: 48 },
    },
    render(_t, now) {
      key.intensity = 34 * (1 - 0.4 * now.hearing);
    },
  });
};
