import {
  CubeDepthTexture,
  DepthFormat,
  DepthTexture,
  LessEqualCompare,
  LinearFilter,
  PointLight,
  RedFormat,
  SpotLight,
  UnsignedIntType,
  WebGLCubeRenderTarget,
  WebGLRenderTarget,
} from "three";
import type { PointOptions, SpotOptions, Tier } from "../take";
import { kelvin } from "./kelvin";

/** Three takes stand ready at a time, each with a map, in 150 MB. */
const MOST = 2560;

/** Side of a shadow map where tier full has `full`. */
function shadowSize(full: number, tier: Tier): number {
  if (tier === "draft") return 0;
  if (tier === "full") return Math.min(full, MOST);
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
  shadow.map = shadowMap(size, light instanceof PointLight);
  shadow.camera.updateProjectionMatrix();
}

/** As three would make it, but for the colours: nobody looks at them, and theirs take as much again as the depth. */
function shadowMap(size: number, cube: boolean): WebGLRenderTarget {
  const map = cube
    ? new WebGLCubeRenderTarget(size, { format: RedFormat })
    : new WebGLRenderTarget(size, size, { format: RedFormat });
  const depth = cube
    ? new CubeDepthTexture(size, UnsignedIntType)
    : new DepthTexture(size, size, UnsignedIntType);
  depth.format = DepthFormat;
  depth.compareFunction = LessEqualCompare;
  depth.minFilter = depth.magFilter = LinearFilter;
  map.depthTexture = depth as DepthTexture;
  return map;
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
