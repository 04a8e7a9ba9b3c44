import { mesh, place, rbox } from "../kit/geometry";
import { kelvin } from "../light/kelvin";
import { metronome, SWING } from "../sculptures/metronome";
import type { MakeTake } from "../take";

const CANDELA = 9;

/** The pendulum at the far end of its swing, where it belongs to neither beat. */
export const twoTakes: MakeTake = (stage) => {
  const beat = metronome(stage);
  beat.object.position.set(0, 0.75, 0);
  beat.object.rotation.y = -0.32;
  const shelf = mesh(place(rbox(0.9, 0.03, 0.5, 0.006), { at: [0, 0.735, 0] }), stage.wood(0x33231a, 0.5));
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x34312d }), stage.net(), beat.object, shelf);
  stage.spot({
    at: [0.7, 1.25, 0.5],
    to: [0.0, 0.86, 0.03],
    kelvin: 3200,
    candela: CANDELA,
    angle: 0.3,
    penumbra: 0.6,
    near: 0.2,
    far: 3,
    moves: true,
  });
  stage.env(
    [
      { at: [1.4, 1.6, -0.6], width: 0.5, height: 0.9, color: kelvin(3200).multiplyScalar(8) },
      { at: [-2, 1.2, 0.6], width: 0.2, height: 2, color: kelvin(7000).multiplyScalar(1.2) },
    ],
    { strips: 0.02 },
  );
  stage.ambient(6500, 0.004);
  const lens = stage.lens({
    wide: { at: [-0.1, 0.9, 0.44], to: [-0.055, 0.876, 0], fov: 26 },
    tall: { at: [-0.02, 0.9, 0.52], to: [0, 0.928, 0], fov: 38 },
    near: 0.02,
    move: (t) => ({ at: [0.012 * t, 0.004 * t, -0.02 * t] }),
  });
  return stage.take({
    lens,
    grade: {
      saturation: 0.82,
      exposure: 1.05,
      contrast: 1.24,
      dof: { focus: 0.4, aperture: 8, max: 9 },
      haze: null,
    },
    render(t) {
      beat.swing(SWING * Math.cos(0.35 * t));
    },
  });
};
