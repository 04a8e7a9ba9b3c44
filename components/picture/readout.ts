/** What a take's lens, lights and grade are, in the units of the set: read off the take as it was rendered last. */
import { type Color, MathUtils, type PointLight, SpotLight } from "three";
import { type Warmth, warmthOf } from "./light/lamps";
import type { Take, Vec3 } from "./take";

/** Millimetres of the gate that focal lengths are stated for: Super 35, the whole width of 35 mm film (SMPTE ST 59). */
export const GATE = { name: "Super 35", width: 24.89, height: 18.66 } as const;

/**
 * The focal length in millimetres that sees `fov` degrees upright in a frame of this aspect, which is cut from
 * the gate: its whole width, or its whole height where the frame is the narrower one.
 */
export function focalLength(fov: number, aspect: number): number {
  const height = Math.min(GATE.height, GATE.width / aspect);
  return height / (2 * Math.tan(MathUtils.degToRad(fov) / 2));
}

export interface LensReading {
  /** Degrees, upright and across. */
  readonly fov: number;
  readonly across: number;
  /** Millimetres on {@link GATE}. */
  readonly focal: number;
  /** Metres. */
  readonly at: Vec3;
  readonly to: Vec3;
  /** Degrees. */
  readonly roll: number;
  /** Parts of the frame. */
  readonly shift: readonly [x: number, y: number];
  /** Metres to what is sharp, or `null` where all of it is. */
  readonly focus: number | null;
}

export function readLens({ lens, grade }: Take): LensReading {
  const { camera, to, roll } = lens;
  const { elements } = camera.projectionMatrix;
  const tan = Math.tan(MathUtils.degToRad(camera.fov) / 2) * camera.aspect;
  return {
    fov: camera.fov,
    across: MathUtils.radToDeg(2 * Math.atan(tan)),
    focal: focalLength(camera.fov, camera.aspect),
    at: camera.position.toArray(),
    to: to.toArray(),
    roll,
    shift: [-elements[8] / 2, -elements[9] / 2],
    focus: grade.dof?.focus ?? null,
  };
}

export interface LightReading {
  readonly kind: "spot" | "point" | "line" | "card" | "room";
  readonly at?: Vec3;
  readonly to?: Vec3;
  readonly warmth?: Warmth;
  /** Linear, where the take gave a colour and not a temperature. */
  readonly color?: Vec3;
  readonly candela?: number;
  /** Degrees of the whole cone; a take writes half of it, in radians. */
  readonly cone?: number;
  /** Pixels of the shadow map's side, 0 for none. */
  readonly shadow?: number;
  /** Metres: of a card, its width and height; of a line, its length. */
  readonly size?: readonly number[];
  /** Its light is seen in the air. */
  readonly haze?: boolean;
}

const rgb = ({ r, g, b }: Color): Vec3 => [r, g, b];

function readLamp(lamp: SpotLight | PointLight, take: Take): LightReading {
  const warmth = warmthOf(lamp);
  const common = {
    at: lamp.position.toArray() as Vec3,
    ...(warmth ? { warmth } : { color: rgb(lamp.color) }),
    candela: lamp.intensity,
    shadow: lamp.castShadow ? lamp.shadow.mapSize.x : 0,
  };
  if (!(lamp instanceof SpotLight)) return { kind: "point", ...common };
  return {
    kind: "spot",
    ...common,
    to: lamp.target.position.toArray(),
    cone: MathUtils.radToDeg(2 * lamp.angle),
    haze: take.grade.haze?.light === lamp,
  };
}

/** Every light of a take: its lamps, lines of light, what only metals see, and the room's own. */
export function readLights(take: Take): LightReading[] {
  const { scene, room } = take;
  const { uLine, uLineColor, uAmbient } = room.uniforms;
  const lamps = [
    ...(scene.getObjectsByProperty("isSpotLight", true) as SpotLight[]),
    ...(scene.getObjectsByProperty("isPointLight", true) as PointLight[]),
  ];
  const lines = uLine.value.slice(0, room.lines).map(({ x, y, z, w }, i): LightReading => {
    const color = uLineColor.value[i]?.toArray();
    return { kind: "line", at: [x, y, z], to: [x, y, w], size: [w - z], ...(color ? { color } : {}) };
  });
  const cards = room.cards.map(
    ({ at, width, height = width, color }): LightReading => ({
      kind: "card",
      at,
      color: rgb(color),
      size: [width, height],
    }),
  );
  return [
    ...lamps.map((lamp) => readLamp(lamp, take)),
    ...lines,
    ...cards,
    { kind: "room", color: rgb(uAmbient.value) },
  ];
}
