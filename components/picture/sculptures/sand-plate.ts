import {
  type BufferGeometry,
  type Color,
  DataTexture,
  Group,
  LinearFilter,
  LinearMipmapLinearFilter,
  RGBAFormat,
  RGFormat,
  UnsignedByteType,
  Vector3,
} from "three";
import type { Parts } from "../kit/assembled";
import { lathe, mesh, place, rod } from "../kit/geometry";
import { lathed } from "../kit/lathed";
import { type Figure, type Strewing, strew } from "../kit/sand";
import type { Steps } from "../kit/steps";
import type { Stage, Tier, Vec3 } from "../take";
import { plateSurface } from "./sand-surface";

/** Metres. */
export const PLATE_RADIUS = 0.36;
const R = PLATE_RADIUS;

const SIDE: Readonly<Record<Tier, number>> = {
  full: 1536,
  laptop: 1024,
  phone: 768,
  "old-phone": 512,
  draft: 224,
};

export interface SandPlateOptions extends Omit<Strewing, "side" | "grains"> {
  readonly figure: () => Steps<Figure>;
  /** Centre of the plate's top, world. */
  readonly at: Vec3;
  /** Towards the light, world: the heaps shade each other along it. */
  readonly light: Vec3;
  /** Amount of sand, 1 for a full figure. */
  readonly sand?: number;
  readonly metal?: Color;
}

export interface SandPlate {
  readonly object: Group;
  /** 0 as strewn, 1 gathered. */
  gather(share: number): void;
}

/** A round steel plate clamped in its middle on a stand, and sand on it. */
export function sandPlate(
  stage: Stage,
  { figure, at, light, sand = 1, ...strewing }: SandPlateOptions,
): SandPlate {
  const draft = stage.tier === "draft";
  const side = SIDE[stage.tier];
  const heights = stage.made(`sand ${strewing.seed}`, function* () {
    const grains = Math.round(1_900_000 * sand * (side / 1536) ** 2);
    return yield* strew(yield* figure(), { ...strewing, side, grains });
  });
  const texture = stage.own(
    draft
      ? new DataTexture(coloured(heights), side, side, RGBAFormat, UnsignedByteType)
      : new DataTexture(heights, side, side, RGFormat, UnsignedByteType),
  );
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = 8;
  texture.unpackAlignment = 1;
  texture.needsUpdate = true;

  const share = { value: 1 };
  const top = plateSurface(stage, {
    heights: texture,
    share,
    at: new Vector3(...at),
    radius: PLATE_RADIUS,
    light: new Vector3(...light),
  });
  const made = stage.parts(`plate's steel at ${at[1]}`, { steel: () => steelOf(at[1]) });
  const face = stage.made("plate's face", faceOf);
  const steel = stage.standard({ color: 0x6d7073, roughness: 0.3, metalness: 0.95 });
  const object = new Group();
  object.position.set(...at);
  object.add(mesh(face, top, { cast: false }), mesh(made.steel, steel));
  return {
    object,
    gather(value) {
      share.value = value;
    },
  };
}

/** The plate's top, seen from above as its picture of heights is. */
function* faceOf(): Steps<BufferGeometry> {
  const face = yield* lathed(
    [
      [R - 0.0035, 0],
      [0.012, 0],
    ],
    160,
  );
  const position = face.getAttribute("position");
  const uv = face.getAttribute("uv");
  for (let i = 0; i < position.count; i++)
    uv.setXY(i, position.getX(i) / R / 2 + 0.5, position.getZ(i) / R / 2 + 0.5);

  return face;
}

function* steelOf(height: number): Parts {
  yield lathe(
    [
      [0, -0.006],
      [R - 0.0012, -0.0056],
      [R, -0.003],
      [R - 0.0012, -0.0008],
      [R - 0.0035, 0],
    ],
    160,
  );
  yield* clamp(height);
}

const clamp = (height: number) => [
  place(
    lathe(
      [
        [0.012, 0.002],
        [0.012, 0.0125],
        [0.0105, 0.014],
        [0, 0.014],
      ],
      6,
    ),
    {},
  ),
  lathe(
    [
      [0.023, 0],
      [0.023, 0.0022],
      [0.012, 0.0024],
    ],
    32,
  ),
  rod([0, -0.09, 0], [0, -0.006, 0], 0.03, { sides: 24, r2: 0.016 }),
  rod([0, -height + 0.02, 0], [0, -0.09, 0], 0.011, { sides: 16 }),
  lathe(
    [
      [0.17, -height],
      [0.165, -height + 0.016],
      [0.02, -height + 0.03],
    ],
    48,
  ),
];

/** Sand's colour over the metal's, for the tier that knows no patch. */
function coloured(heights: Uint8Array): Uint8Array {
  const rgba = new Uint8Array(heights.length * 2);
  for (let i = 0; i < heights.length / 2; i++) {
    const h = Math.min(1, (heights[i * 2] ?? 0) / 110);
    rgba.set([6 + 218 * h, 6 + 200 * h, 7 + 174 * h, 255], i * 4);
  }
  return rgba;
}
