import { kelvin } from "../light/kelvin";
import { chair } from "../sculptures/chair";
import type { MakeTake } from "../take";

/** Almost nothing: a chair's back and the edge of its seat, by one light from behind that the scroll lets slip further round. */
export const theLimit: MakeTake = (stage) => {
  const seat = chair(stage);
  seat.rotation.y = 0.6;
  stage.add(
    stage.chamber({ skip: ["pz", "py", "px"], albedo: 0x3a3733 }),
    stage.net({ color: 0x2c2d2e, roughness: 0.6 }),
    seat,
  );
  const rim = stage.spot({
    at: [-0.9, 1.75, -2.3],
    to: [0, 0.66, 0],
    kelvin: 5800,
    candela: 22,
    angle: 0.15,
    penumbra: 1,
    radius: 2,
    moves: true,
  });
  const cold = kelvin(5800);
  // What the wood mirrors of it: two narrow doors of light behind, so that an edge goes on from joint to joint.
  stage.env(
    [
      { at: [-2.6, 1.9, -2.4], width: 0.9, height: 2.2, color: cold.clone().multiplyScalar(4) },
      { at: [2.8, 0.9, -1.6], width: 1, height: 3.2, color: cold.clone().multiplyScalar(5) },
    ],
    { strips: 0.001 },
  );
  stage.ambient(6500, 0.003);
  const lens = stage.lens({
    wide: { at: [0.64, 1.14, 1.95], to: [0.02, 0.5, 0], fov: 28, shift: [-0.2, 0] },
    tall: { at: [0.62, 1.15, 2], to: [0, 0.48, 0], fov: 41, shift: [0, -0.14] },
    move: (t) => ({ at: [0.05 * t, 0, -0.12 * t] }),
  });
  return stage.take({
    lens,
    grade: { exposure: 1.1, dof: { focus: 1.95, aperture: 7, max: 6 } },
    render: (t) => rim.position.setX(-0.9 + 0.3 * t),
  });
};
