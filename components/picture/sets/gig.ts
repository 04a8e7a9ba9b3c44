/** The kit in the chamber under one hard lamp that stands behind and above it. */
import type { SpotLight } from "three";
import { kelvin } from "../light/kelvin";
import { drumKit } from "../sculptures/drum-kit";
import { stageLamp } from "../sculptures/stage-lamp";
import type { Stage, Vec3 } from "../take";

const TUNGSTEN = 3000;
const BALANCE = 4300;
const LAMP: Vec3 = [0.3, 2.62, -3.2];

export interface GigOptions {
  /** Where the lamp stands: behind the kit, or in front of it. */
  readonly lamp?: Vec3;
  /** Where the lamp's lens looks: at the camera it blazes. */
  readonly lensTo?: Vec3;
  readonly candela?: number;
  readonly skip?: readonly ("pz" | "nz" | "py")[];
}

export function gig(
  stage: Stage,
  { lamp = LAMP, lensTo = [-0.4, 0.7, 3.5], candela = 420, skip = ["pz"] }: GigOptions = {},
): SpotLight {
  stage.add(stage.chamber({ skip, albedo: 0x34312d }), stage.net(), drumKit(stage));
  const warm = kelvin(TUNGSTEN, BALANCE);
  const [x, y, z] = lamp;
  const away = Math.sign(z);
  const key = stage.spot({
    at: lamp,
    to: [0, 0.45, -0.6 * away],
    color: warm,
    candela,
    angle: 0.5,
    penumbra: 0.55,
    radius: 2,
    near: 0.5,
    far: 14,
  });
  stage.point({ at: [x, y + 0.13, z + 0.15 * away], color: warm, candela: 1.6 });
  stage.add(stageLamp(stage, { at: lamp, to: lensTo, color: warm, luminance: 36, radius: 0.12 }));
  const cool = kelvin(7000);
  stage.env([
    { at: [x + 0.2, y + 0.6, 4 * away], width: 0.5, disk: true, color: warm.clone().multiplyScalar(60) },
    { at: [-5, 2.2, 0.5 * away], width: 0.8, height: 3.4, color: cool.clone().multiplyScalar(0.55) },
    { at: [-3.2, 1.6, -3.6 * away], width: 0.5, height: 3, color: cool.clone().multiplyScalar(0.35) },
    { at: [-1.6, 0.25, -5 * away], width: 2.6, height: 0.22, color: cool.clone().multiplyScalar(0.5) },
    { at: [4.5, 1.8, -1.2 * away], width: 0.4, height: 3, color: kelvin(3200, BALANCE).multiplyScalar(0.5) },
  ]);
  stage.ambient(5200, 0.006);
  return key;
}

/** The print of every shot of the gig. */
export const GIG_GRADE = {
  grain: 0.055,
  halation: 0.05,
  bloom: 0.07,
  contrast: 1.24,
  saturation: 0.86,
} as const;
