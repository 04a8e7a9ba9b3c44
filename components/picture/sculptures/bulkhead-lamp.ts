/** A ship's lamp: its bulb in a jar behind a cage of bars, about the bulb's middle; its foot is towards -z. */
import { Group, SphereGeometry, TorusGeometry } from "three";
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

export const bulkheadLamp: Sculpture<{ readonly warmth: number; readonly luminance: number }> = (
  stage,
  { warmth, luminance },
) => {
  const group = new Group();
  const foot = place(
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
  const bars = Array.from({ length: 6 }, (_, i) => bar((i / 6) * Math.PI * 2 + 0.26));
  const hoop = place(new TorusGeometry(CAGE, 0.0032, 8, 40), { at: [0, 0, -0.005] });
  const iron = stage.standard({ color: 0x3a3b3d, roughness: 0.5, metalness: 0.7 });
  const jar = place(new SphereGeometry(0.036, 28, 20), { scale: [1, 1, 1.25] });
  // The lamp's own shadow map is drawn from within the jar.
  group.add(
    mesh([foot, ...bars, hoop], iron, { cast: false }),
    mesh(jar, stage.glowing(kelvin(warmth), luminance), { cast: false, receive: false }),
  );
  return group;
};
