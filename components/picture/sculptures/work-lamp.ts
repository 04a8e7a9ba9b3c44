/** A tin shade on its cord and the bulb in it, hung from the ceiling. */
import { Group } from "three";
import { lathe, mesh, place, rod } from "../kit/geometry";
import { kelvin } from "../light/kelvin";
import type { Stage, Vec3 } from "../take";

const SHADE: [number, number][] = [
  [0.15, 0],
  [0.155, 0.002],
  [0.13, 0.07],
  [0.06, 0.13],
  [0.035, 0.17],
  [0.03, 0.23],
  [0.0001, 0.235],
];
const BULB: [number, number][] = [
  [0.0001, -0.045],
  [0.013, -0.0425],
  [0.024, -0.035],
  [0.033, -0.022],
  [0.038, -0.004],
  [0.036, 0.014],
  [0.025, 0.04],
  [0.0001, 0.05],
];

/** Where it hangs over the merchandise: the middle of the shade's rim. */
export const WORK_LAMP: Vec3 = [0.1, 1.62, 0.72];
/** Its light, as the print sees it. */
export const WORK_LIGHT = kelvin(3100, 4400);

/** Geometry only: the take sets the spot that shines from it. */
export function workLamp(stage: Stage): Group {
  const [x, y, z] = WORK_LAMP;
  const group = new Group();
  const made = stage.parts("work lamp", {
    tin: () => [place(lathe(SHADE, 48), { at: WORK_LAMP }), rod([x, y + 0.23, z], [x, 5.2, z], 0.005)],
  });
  const bulb = stage.made("work lamp's bulb", () => place(lathe(BULB, 48), { at: [x, y + 0.04, z] }));
  group.add(
    mesh(made.tin, stage.standard({ color: 0x1a1b1c, roughness: 0.45, metalness: 0.5, side: 2 }), {
      cast: false,
    }),
    mesh(bulb, stage.glowing(WORK_LIGHT, 40), { cast: false, receive: false }),
  );
  return group;
}
