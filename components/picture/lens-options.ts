/** Where a take's camera stands, in every format, and how it moves. */
import type { PerspectiveCamera, Vector3 } from "three";
import type { Now, Vec3 } from "./take";

/** Where the camera stands in one format. */
export interface Aim {
  readonly at: Vec3;
  readonly to: Vec3;
  /** Vertical field of view in degrees, as seen at 16:9 (wide) or 9:16 (tall). */
  readonly fov: number;
  /** Degrees, clockwise as the viewer sees the picture turn. */
  readonly roll?: number;
  /** Lens shift, in parts of the frame, right and up: moves the subject and keeps the perspective straight. */
  readonly shift?: readonly [x: number, y: number];
}

/** What a move adds to the aim: metres and degrees. */
export type Move = Partial<{ at: Vec3; to: Vec3; fov: number; roll: number }>;

export interface LensOptions {
  readonly wide: Aim;
  readonly tall: Aim;
  readonly near?: number;
  readonly far?: number;
  readonly move?: (t: number, now: Now) => Move;
  /** Metres to what is sharp, where the focus is pulled within the shot: the take's depth of field follows it, and the lens breathes. */
  readonly focus?: (t: number, now: Now) => number;
}

export interface Lens {
  readonly camera: PerspectiveCamera;
  /** What it is aimed at, and its roll in degrees, as it was framed last. */
  readonly to: Vector3;
  readonly roll: number;
  /** Metres to what is sharp as of the last `frame`; `null` where the take's grade says it once and for all. */
  readonly focused: number | null;
  /** Called by the take that `stage.take` makes, before its own `render`. */
  frame(t: number, now: Now): void;
}
