import { kelvin } from "../light/kelvin";
import { beater, felt } from "../sculptures/felt";
import { FRAME_DRUM, frameDrum } from "../sculptures/frame-drum";
import type { MakeTake, Vec3 } from "../take";

const AT: Vec3 = [-0.1, 0, 0];

/** A frame drum on a square of felt on the net, its beater left beside it, seen from where a child's eyes are; as the hearing goes, its mode stands in the skin. */
export const handDrum: MakeTake = (stage) => {
  const drum = frameDrum(stage, AT);
  const cloth = felt(stage, FRAME_DRUM.radius);
  cloth.position.set(AT[0], 0, AT[2]);
  cloth.rotation.y = -0.55;
  const stick = beater(stage);
  stick.position.set(-0.215, 0.025, 0.3);
  stick.rotation.set(0, -0.18, -0.06);
  stage.add(
    stage.chamber({ skip: ["pz", "py"], albedo: 0x3a3733 }),
    stage.net({ color: 0x4c4d4e }),
    cloth,
    drum.object,
    stick,
  );
  const key = stage.spot({
    at: [-1.9, 0.5, -1.0],
    to: [AT[0], FRAME_DRUM.height, AT[2]],
    kelvin: 3300,
    candela: 190,
    angle: 0.24,
    penumbra: 0.8,
    near: 0.8,
    far: 6,
  });
  stage.point({ at: [1.7, 0.9, 1.5], kelvin: 7000, candela: 1.7 });
  stage.point({ at: [1.9, 2.6, -3.2], kelvin: 7000, candela: 2.6 });
  stage.env([
    { at: [-2.4, 0.9, -1.6], width: 0.5, height: 0.9, color: kelvin(3300).multiplyScalar(6) },
    { at: [2.6, 2.2, 1], width: 0.5, height: 2, color: kelvin(7000).multiplyScalar(0.25) },
  ]);
  stage.ambient(6200, 0.008);
  const lens = stage.lens({
    wide: { at: [0.14, 0.36, 1.02], to: [0.1, 0.06, 0], fov: 30, shift: [-0.02, 0] },
    tall: { at: [-0.06, 0.42, 1.15], to: [-0.1, 0.19, 0], fov: 46 },
    move: (t) => ({ at: [-0.05 * t, -0.06 * t, -0.04 * t] }),
  });
  return stage.take({
    lens,
    grade: { exposure: 1.05, dof: { focus: 1, aperture: 11, max: 7 } },
    render(_, now) {
      drum.beat(now.hearing);
      key.intensity = 190 * (1 - 0.25 * now.hearing);
    },
  });
};
