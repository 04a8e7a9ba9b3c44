/** A ship's lamp: its bulb in a jar behind a cage of bars, about the bulb's middle; its foot is towards -z. */
import { Group, SphereGeometry, TorusGeometry } from "three";
import type { Parts } from "../kit/assembled";
import { lathe, mesh, place, tube } from "../kit/geometry";
import { kelvin } from "../light/kelvin";
import type { Sculpture, Vec3 } from "../take";

const ALONG: Vec3 = [Math.PI / 2, 0, 0];
const CAGE = 0.052;

/** One bar: up the side of the jar, over its end, and down. */
const bar = (a: number) => {
  const out = (r: number, z: number): Vec3 => [Math.cos(a) * r, Math.sin(a) * r, z];
  return tube([out(CAGE, -0.06), out(CAGE, 0.02), out(CAGE * 0.72, 0.055), out(0.004, 0.066)], 0.0032, {
    segments: 16,
    sides: 8,
  });
};

/** Its foot, the cage of bars, and their hoop. */
function* iron(): Parts {
  yield place(
    lathe(
      [
        [0.085, -0.035],
        [0.085, -0.02],
        [0.07, -0.012],
        [0.062, 0.012],
        [0.058, 0.016],
        [0, 0.016],
      ],
      36,
    ),
    { turn: ALONG, at: [0, 0, -0.08] },
  );
  for (let i = 0; i < 6; i++) yield bar((i / 6) * Math.PI * 2 + 0.26);
  yield place(new TorusGeometry(CAGE, 0.0032, 8, 40), { at: [0, 0, -0.005] });
}

const jar = () => [place(new SphereGeometry(0.036, 28, 20), { scale: [1, 1, 1.25] })];

export const bulkheadLamp: Sculpture<{ readonly warmth: number; readonly luminance: number }> = (
  stage,
  { warmth, luminance },
) => {
  const group = new Group();
  const made = stage.parts("bulkhead lamp", { iron, jar });
  const dark = stage.standard({ color: 0x3a3b3d, roughness: 0.5, metalness: 0.7 });
  // The lamp's own shadow map is drawn from within the jar.
  group.add(
    mesh(made.iron, dark, { cast: false }),
    mesh(made.jar, stage.glowing(kelvin(warmth), luminance), { cast: false, receive: false }),
  );
  return group;
};
