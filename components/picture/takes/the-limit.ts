import { chair } from "../sculptures/chair";
import type { MakeTake } from "../take";

/** Almost nothing: a chair that is its own edges, by one light from behind that the scroll lets slip further round. */
export const theLimit: MakeTake = (stage) => {
  const seat = chair(stage);
  seat.rotation.y = 0.6;
  stage.add(stage.chamber({ skip: ["pz", "py", "px"], albedo: 0x3a3733 }), stage.net(), seat);
  const rim = stage.spot({
    at: [-2.3, 0.64, -1.35],
    to: [0, 0.5, 0],
    kelvin: 5800,
    candela: 130,
    angle: 0.24,
    penumbra: 0.7,
    radius: 2,
    moves: true,
  });
  stage.ambient(6500, 0.014);
  const lens = stage.lens({
    wide: { at: [0.42, 0.6, 1.3], to: [0, 0.52, 0], fov: 27, shift: [-0.2, 0] },
    tall: { at: [0.42, 0.62, 1.4], to: [0, 0.5, 0], fov: 40, shift: [0, -0.16] },
    move: (t) => ({ at: [0.05 * t, 0, -0.12 * t] }),
  });
  return stage.take({
    lens,
    grade: { exposure: 1.1, dof: { focus: 1.25, aperture: 7, max: 6 } },
    render: (t) => rim.position.setX(-2.3 + 0.3 * t),
  });
};
