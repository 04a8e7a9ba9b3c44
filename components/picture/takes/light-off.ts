import { kelvin } from "../light/kelvin";
import { LANTERN, streetLight } from "../sculptures/street-light";
import type { MakeTake } from "../take";

/** The lamp is off: a cold light from far behind leaves the outline of its glass. */
export const lightOff: MakeTake = (stage) => {
  const lamp = streetLight(stage, { lit: false });
  lamp.position.set(-1.35, 0, -0.6);
  lamp.rotation.y = Math.PI - 0.5;
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x34312d }), stage.net(), lamp);
  stage.spot({
    at: [-2.6, 4.9, -3.6],
    to: [-0.6, 3.4, -0.2],
    kelvin: 7200,
    candela: 120,
    angle: 0.6,
    penumbra: 0.8,
    far: 9,
  });
  stage.point({ at: [-2.1, 4.3, -3.0], kelvin: 7200, candela: 11 });
  // Lambert has no glint by which to see an edge.
  if (stage.tier === "draft") stage.point({ at: [-2.4, 3.4, 2.2], kelvin: 7600, candela: 45 });
  const cold = kelvin(7600);
  stage.env(
    [
      { at: [-3.4, 2.6, -3], width: 0.6, height: 3.6, color: cold.clone().multiplyScalar(24) },
      { at: [3.2, 3.6, -3.4], width: 0.3, height: 3, color: cold.clone().multiplyScalar(4) },
    ],
    { strips: 0.02 },
  );
  stage.ambient(7000, 0.006);
  const lens = stage.lens({
    wide: { at: [0.35, 1.45, 2.9], to: [0.12, LANTERN[1] + 0.02, -0.13], fov: 25 },
    tall: { at: [0.1, 1.45, 3.2], to: [-0.42, LANTERN[1] + 0.5, -0.13], fov: 44 },
    move: (t) => ({ at: [0, 0.12 * t, -0.12 * t] }),
  });
  return stage.take({ lens, grade: { saturation: 0.8, exposure: 1.35, contrast: 1.2, grain: 0.055 } });
};
