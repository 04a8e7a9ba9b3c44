/** The chamber with its door closed: all the light there is comes under it. */
import type { Object3D, PointLight } from "three";
import type { Stage } from "../take";
import { closedDoor, DOOR } from "./door";

const DAYLIGHT = 5600;

export interface ShutOptions {
  /** Candela of what leaks under the door, in all. */
  readonly spill?: number;
  readonly luminance?: number;
  readonly floor?: Object3D;
}

export function shutChamber(
  stage: Stage,
  { spill = 1.2, luminance = 6, floor = stage.net({ roughness: 0.75 }) }: ShutOptions = {},
): PointLight[] {
  stage.add(
    stage.chamber({ skip: ["pz"], door: DOOR, shut: true, albedo: 0x3a3733 }),
    floor,
    closedDoor(stage, { warmth: DAYLIGHT, luminance }),
  );
  const leaks = [-0.38, 0, 0.38].map((x) =>
    stage.point({ at: [x, 0.09, -3.92], kelvin: DAYLIGHT, candela: spill / 3 }),
  );
  stage.ambient(6500, 0.03);
  return leaks;
}
