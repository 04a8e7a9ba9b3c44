import { mesh, place, rbox, rod } from "../kit/geometry";
import { kelvin } from "../light/kelvin";
import { metronome, swingAt } from "../sculptures/metronome";
import { practicePad } from "../sculptures/practice-pad";
import type { MakeTake } from "../take";

/** The stool: its legs, their rails, its seat. */
function* wood() {
  for (const z of [-1, 1])
    for (const x of [-1, 1])
      yield rod([x * 0.16, 0, z * 0.16], [x * 0.11, 0.49, z * 0.11], 0.013, { r2: 0.017 });
  for (const s of [-1, 1]) {
    yield rod([-0.145, 0.16, s * 0.145], [0.145, 0.16, s * 0.145], 0.009);
    yield rod([s * 0.14, 0.22, -0.14], [s * 0.14, 0.22, 0.14], 0.009);
  }
  yield place(rbox(0.32, 0.03, 0.32, 0.008), { at: [0, 0.505, 0] });
}

/** A pad and two sticks, so near that the rubber shows its wear; the metronome behind them on its stool: what the months were made of. */
export const sixOrSeven: MakeTake = (stage) => {
  const pad = practicePad(stage);
  pad.position.set(0.22, 0, 0.1);
  const beat = metronome(stage);
  beat.object.position.set(0.69, 0.52, -0.42);
  beat.object.rotation.y = 0.3;
  const stool = mesh(stage.parts("stool", { wood }).wood, stage.wood(0x4d331e, 0.45));
  stool.position.set(0.69, 0, -0.44);
  stool.rotation.y = -0.22;
  stage.add(stage.chamber({ skip: ["pz", "ny"], albedo: 0x38352f }), stage.net(), pad, beat.object, stool);
  const key = stage.spot({
    at: [2.3, 1.6, -0.55],
    to: [0.5, 0.68, -0.14],
    kelvin: 3300,
    candela: 230,
    angle: 0.21,
    penumbra: 1,
    near: 0.8,
    far: 8,
    moves: true,
  });
  stage.env(
    [
      { at: [2.3, 1.75, -1.2], width: 0.9, height: 0.9, color: kelvin(3300).multiplyScalar(10) },
      { at: [-3, 1.4, 0.4], width: 0.4, height: 2.6, color: kelvin(7000).multiplyScalar(0.4) },
    ],
    { strips: 0.03 },
  );
  stage.ambient(6200, 0.01);
  const lens = stage.lens({
    wide: { at: [-0.02, 0.95, 1.02], to: [0.36, 0.68, 0], fov: 31, shift: [-0.02, -0.25] },
    tall: { at: [-0.02, 1.0, 1.6], to: [0.4, 0.66, -0.1], fov: 46, shift: [0, -0.14] },
    focus: (_t, { aspect }) => (aspect < 1 ? 1.65 : 1.02),
    move: (t) => ({ at: [0.05 * t, -0.02 * t, -0.06 * t] }),
  });
  return stage.take({
    lens,
    follows: ["seconds"],
    grade: {
      saturation: 0.88,
      exposure: 1.05,
      contrast: 1.22,
      dof: { focus: 1.0, aperture: 9, max: 9 },
      haze: { light: key, gain: 0.012, g: 0.5, steps: 40 },
    },
    render: (_, now) => beat.swing(swingAt(now.seconds)),
  });
};
