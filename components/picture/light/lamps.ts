import { PointLight, SpotLight } from "three";
import type { PointOptions, SpotOptions, Tier } from "../take";
import { kelvin } from "./kelvin";

/** Side of a shadow map where tier full has `full`. */
function shadowSize(full: number, tier: Tier): number {
  if (tier === "draft") return 0;
  if (tier === "full") return full;
  return tier === "laptop" ? Math.min(full, 2048) : Math.min(full / 2, tier === "phone" ? 1024 : 512);
}

/** Shadows are drawn once and kept, unless something moves in them. */
function keepShadow(
  light: SpotLight | PointLight,
  size: number,
  radius: number,
  near: number,
  far: number,
  bias: number,
  moves: boolean,
) {
  if (size === 0) return;
  light.castShadow = true;
  const { shadow } = light;
  shadow.mapSize.set(size, size);
  shadow.camera.near = near;
  shadow.camera.far = far;
  shadow.radius = radius;
  shadow.bias = bias;
  shadow.normalBias = 0.004;
  shadow.autoUpdate = moves;
  shadow.needsUpdate = true;
}

/** The light's colour as its take wrote it, which a mixed colour no longer says. */
export interface Warmth {
  readonly kelvin: number;
  /** The white balance it is seen from; none where it is `kelvin`'s own. */
  readonly balance?: number | undefined;
}

const warmths = new WeakMap<SpotLight | PointLight, Warmth>();

/** @returns `undefined` for a light whose take gave it a colour. */
export const warmthOf = (light: SpotLight | PointLight): Warmth | undefined => warmths.get(light);

export function spot(options: SpotOptions, tier: Tier): SpotLight {
  const { at, to, candela, angle = 0.4, penumbra = 0.3 } = options;
  const { kelvin: warmth = 4600, balance } = options;
  const light = new SpotLight(options.color ?? kelvin(warmth, balance), candela, 0, angle, penumbra, 2);
  if (!options.color) warmths.set(light, { kelvin: warmth, balance });
  light.position.set(...at);
  light.target.position.set(...to);
  const { shadow = 2048, radius = 3, near = 0.2, far = 18, bias = -0.0004, moves = false } = options;
  keepShadow(light, shadowSize(shadow, tier), radius, near, far, bias, moves);
  return light;
}

export function point(options: PointOptions, tier: Tier): PointLight {
  const { kelvin: warmth = 3000, balance } = options;
  const light = new PointLight(options.color ?? kelvin(warmth, balance), options.candela, 0, 2);
  if (!options.color) warmths.set(light, { kelvin: warmth, balance });
  light.position.set(...options.at);
  const { shadow = 0, radius = 3, near = 0.05, moves = false } = options;
  keepShadow(light, shadowSize(shadow, tier), radius, near, 12, -0.002, moves);
  return light;
}
