/** What a take holds on the graphics processor, in bytes: counted from what it is made of, before any of it is there. */
import {
  type BufferGeometry,
  HalfFloatType,
  type LightShadow,
  Mesh,
  RedFormat,
  RGFormat,
  type SpotLight,
  Texture,
  WebGLCubeRenderTarget,
  WebGLRenderTarget,
} from "three";
import type { Take } from "./take";

export interface Holding {
  /** Attributes and indices. */
  readonly geometry: number;
  /** With their mips, and the reflections. */
  readonly textures: number;
  /** Depth, and the byte of colour that a map has beside it. */
  readonly shadows: number;
}

const SHADOW_TEXEL = 5;

/** A take's things, each once. */
export interface Inventory {
  readonly geometries: ReadonlySet<BufferGeometry>;
  readonly textures: ReadonlySet<Texture>;
  readonly shadows: ReadonlySet<LightShadow>;
}

export function inventory({ scene, owned }: Pick<Take, "scene" | "owned">): Inventory {
  const [geometries, textures] = [new Set<BufferGeometry>(), new Set<Texture>()];
  const shadows = new Set<LightShadow>();
  for (const thing of owned) if (thing instanceof Texture) textures.add(thing);
  scene.traverse((object) => {
    if ("isLight" in object && object.castShadow) {
      shadows.add((object as SpotLight).shadow);
    }
    if (!(object instanceof Mesh)) return;
    geometries.add(object.geometry);
    for (const material of Array.isArray(object.material) ? object.material : [object.material])
      for (const value of Object.values(material)) if (value instanceof Texture) textures.add(value);
  });
  return { geometries, textures, shadows };
}

function texelBytes({ format, type }: Texture): number {
  const channels = format === RedFormat ? 1 : format === RGFormat ? 2 : 4;
  return channels * (type === HalfFloatType ? 2 : 1);
}

function textureBytes(texture: Texture): number {
  const { width = 0, height = 0 } = texture.image as { readonly width?: number; readonly height?: number };
  return width * height * texelBytes(texture) * (texture.generateMipmaps ? 4 / 3 : 1);
}

function geometryBytes({ attributes, index }: BufferGeometry): number {
  let sum = index?.array.byteLength ?? 0;
  for (const { array } of Object.values(attributes)) sum += array.byteLength;
  return sum;
}

/** @param takes those held at one time: what they share is counted once */
export function holdingOf(takes: readonly Pick<Take, "scene" | "owned">[]): Holding {
  const all = takes.map(inventory);
  const sum = <T>(things: (one: Inventory) => ReadonlySet<T>, bytes: (thing: T) => number) =>
    [...new Set(all.flatMap((one) => [...things(one)]))].reduce((total, thing) => total + bytes(thing), 0);
  const reflections = takes
    .flatMap(({ owned }) => owned)
    .filter((thing) => thing instanceof WebGLRenderTarget)
    .reduce((total, { width, height, texture }) => total + width * height * texelBytes(texture), 0);
  return {
    geometry: sum((one) => one.geometries, geometryBytes),
    textures: sum((one) => one.textures, textureBytes) + reflections,
    shadows: sum(
      (one) => one.shadows,
      ({ mapSize, map }) =>
        mapSize.x * mapSize.y * SHADOW_TEXEL * (map instanceof WebGLCubeRenderTarget ? 6 : 1),
    ),
  };
}
