/**
 * A take is a shot's look: its set, its light, its lens and how they move.
 *
 * Metres, y up, the net floor at y = 0; candela; degrees; kelvin. A take must
 * be exactly reproducible from `t` and `now`, in any order: the scroll goes
 * backwards as well.
 */
import type {
  BufferGeometry,
  Color,
  ColorRepresentation,
  Group,
  Material,
  MeshPhysicalMaterialParameters,
  MeshStandardMaterialParameters,
  Object3D,
  PerspectiveCamera,
  PointLight,
  Scene,
  SpotLight,
  WebGLRenderer,
} from "three";
import type { Grade } from "./grade-options";
import type { Kinds } from "./kit/assembled";
import type { Lens, LensOptions } from "./lens-options";
import type { Room } from "./light/room";
import type { Make } from "./makings";
import type {
  ChamberOptions,
  EnvCard,
  LineOptions,
  PointOptions,
  ShaderPatch,
  SpotOptions,
} from "./stage-options";

export type { DepthOfField, Glow, Grade, Haze } from "./grade-options";
export type { Aim, Lens, LensOptions, Move } from "./lens-options";
export type {
  ChamberOptions,
  Doorway,
  EnvCard,
  LineOptions,
  PointOptions,
  ShaderPatch,
  SpotOptions,
  Wall,
} from "./stage-options";

export const TIERS = ["full", "laptop", "phone", "old-phone", "draft"] as const;
/** How much the machine may spend on a frame; `old-phone` is one of five years ago, `draft` for machines without a GPU. */
export type Tier = (typeof TIERS)[number];

export type Vec3 = readonly [x: number, y: number, z: number];

/** What a take may read beside `t`. */
export interface Now {
  /** Seconds since the cut; stands still while held. */
  readonly seconds: number;
  /** Paused, or reduced motion: nothing may flow of itself. */
  readonly held: boolean;
  /** Seconds for which nobody has scrolled. */
  readonly still: number;
  /** 0 is WORLD, 1 is INSIDE. */
  readonly hearing: number;
  /** Which of two edges of light the visitor's control has landed on; both stand until it is touched. */
  readonly edge: 0 | 1 | null;
  /** Width over height of the canvas. */
  readonly aspect: number;
}

export interface Take {
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  readonly grade: Grade;
  /** What is read of it where it is relit. */
  readonly lens: Lens;
  readonly room: Room;
  /** What its stage disposes with it, beside what stands in the scene. */
  readonly owned: readonly { dispose(): void }[];
  /** Flows without the scroll: drawn anew every animation frame that the named thing changes. */
  readonly follows: readonly ("seconds" | "still")[];
  /** Draws what metals and gloss see of the room, once: a build ahead leaves it to a step of its own, else the first `render` does it. */
  reflect(): void;
  /** Puts everything where it is at `t`, 0 to 1 within the shot. Draws nothing itself. */
  render(t: number, now: Now): void;
  dispose(): void;
}

export type MakeTake = (stage: Stage) => Take;
/** Geometry and material only: no light, no camera. */
export type Sculpture<Options = undefined> = Options extends undefined
  ? (stage: Stage) => Object3D
  : (stage: Stage, options: Options) => Object3D;

export interface TakeOptions {
  readonly lens: Lens;
  readonly grade?: Partial<Grade>;
  readonly follows?: readonly ("seconds" | "still")[];
  readonly render?: (t: number, now: Now) => void;
}

/** One take's stage: whatever is made here is disposed with the take. */
export interface Stage {
  readonly tier: Tier;
  readonly renderer: WebGLRenderer;
  readonly scene: Scene;
  add(...objects: Object3D[]): void;
  /** Disposes it with the take; what reaches the scene, and what the stage made, is owned already. */
  own<T extends { dispose(): void }>(thing: T): T;

  /**
   * What is dear to make and the same whenever it is made: once for every take that names it by this key, and ahead
   * of the cut in slices of idle time. A generator is sliced where it yields; a function is one slice. A cut that
   * comes before its time waits for a function, and for a generator that is made `soon`; it is not shown without others.
   */
  made<T>(key: string, make: Make<T>, options?: { readonly soon?: boolean }): T;
  /** The parts of something, merged by what they are made of: made once, part by part, and soon. */
  parts<Kind extends string>(key: string, kinds: Kinds<Kind>): Readonly<Record<Kind, BufferGeometry>>;

  chamber(options?: ChamberOptions): Group;
  net(options?: {
    readonly y?: number;
    readonly color?: ColorRepresentation;
    readonly roughness?: number;
  }): Object3D;

  spot(options: SpotOptions): SpotLight;
  point(options: PointOptions): PointLight;
  lines(lines: readonly LineOptions[]): void;
  /** The room's own faint light, in the grooves' ambient occlusion; gain 0.004 to 0.015. May be called in `render`. */
  ambient(kelvin: number, gain: number): void;
  env(cards: readonly EnvCard[], options?: { readonly strips?: number; readonly intensity?: number }): void;

  standard(parameters: MeshStandardMaterialParameters, patch?: ShaderPatch): Material;
  physical(parameters: MeshPhysicalMaterialParameters, patch?: ShaderPatch): Material;
  wood(color?: ColorRepresentation, roughness?: number): Material;
  chrome(): Material;
  /** Something that shines by itself: a filament, a screen, a lens. Luminance in units of diffuse white. */
  glowing(color: Color, luminance: number): Material;

  lens(options: LensOptions): Lens;
  take(options: TakeOptions): Take;
}
