import { focusPull } from "../kit/focus-pull";
import { kelvin } from "../light/kelvin";
import { flatbed } from "../sculptures/flatbed";
import { SCREEN } from "../sculptures/flatbed-body";
import type { MakeTake } from "../take";

/** Metres from the lens to the film, and to the ground glass. */
const FILM = 0.33;
const SCREEN_FROM = 0.7;
/** How much farther the upright frame's camera stands. */
const FARTHER = 0.26;

const pull = focusPull(FILM, SCREEN_FROM, 0.55, 0.85);

/** Along the film as it winds past the drum: the lens lets go of the frames, and finds what they show. */
export const theFootage: MakeTake = (stage) => {
  const machine = flatbed(stage, { running: true, counts: false });
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x34312d }), stage.net(), machine.object);
  const glow = stage.point({ at: [0, SCREEN[1] - 0.08, 0.0], kelvin: 5600, candela: 0.09 });
  const key = stage.spot({
    at: [-1.3, 1.75, -1.2],
    to: [-0.1, 0.84, 0],
    kelvin: 3300,
    candela: 20,
    angle: 0.3,
    penumbra: 0.8,
    near: 0.3,
    far: 5,
  });
  stage.env(
    [
      { at: [-2.2, 1.2, -2], width: 1, height: 0.5, color: kelvin(3300).multiplyScalar(8) },
      { at: [2.5, 1.5, 0.5], width: 0.3, height: 2, color: kelvin(6500).multiplyScalar(0.9) },
    ],
    { strips: 0.03 },
  );
  stage.ambient(6000, 0.005);
  const lens = stage.lens({
    wide: { at: [-0.26, 0.88, 0.22], to: [0.05, 0.91, -0.08], fov: 42, shift: [-0.14, 0] },
    tall: { at: [0, 1.0, 0.62], to: [0, 1.06, -0.215], fov: 54 },
    near: 0.02,
    move: (t) => ({ at: [-0.03 * t, -0.004 * t, -0.012 * t] }),
    focus: (t, { aspect }) => pull(t) + (aspect < 1 ? FARTHER : 0),
  });
  return stage.take({
    lens,
    grade: { exposure: 1.05, contrast: 1.22, dof: { focus: FILM, aperture: 34, max: 16 }, halation: 0.035 },
    render(t, now) {
      machine.run(4 + 3 * t);
      key.intensity = 20 * (1 - 0.4 * now.hearing);
      glow.intensity = 0.09 * (1 - 0.2 * now.hearing);
    },
  });
};
