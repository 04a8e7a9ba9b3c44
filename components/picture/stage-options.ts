/** What a take may ask of its stage. */
import type { Color, ColorRepresentation, WebGLProgramParametersWithUniforms } from "three";
import type { Vec3 } from "./take";

/** `px`: the wall at +x, and so on; `ny` is the floor's wedges, `pz` the wall behind the camera. */
export type Wall = "px" | "nx" | "py" | "ny" | "pz" | "nz";

/** An opening in a wall, in metres along the wall's own horizontal and y. */
export interface Doorway {
  readonly wall: Wall;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export interface ChamberOptions {
  readonly skip?: readonly Wall[];
  readonly door?: Doorway;
  /** The door is closed: its leaf carries wedges of its own, set back a hand's breadth. */
  readonly shut?: boolean;
  /** Colour of the foam, #34312d to #45423e. */
  readonly albedo?: ColorRepresentation;
}

export interface SpotOptions {
  readonly at: Vec3;
  readonly to: Vec3;
  readonly kelvin?: number;
  /** White balance the kelvin is seen from; 4600 unless told. */
  readonly balance?: number;
  /** Linear colour of luminance 1, instead of kelvin. */
  readonly color?: Color;
  readonly candela: number;
  /** Half the cone, radians. */
  readonly angle?: number;
  readonly penumbra?: number;
  /** Side of the shadow map at tier full, 0 for none; 2048 unless told. */
  readonly shadow?: number;
  readonly radius?: number;
  readonly near?: number;
  readonly far?: number;
  readonly bias?: number;
  /** The light or what it shines on moves within the shot: its shadow is drawn every frame. */
  readonly moves?: boolean;
  /** Framing shutters, as tangents off the axis. At most two spots of a take have them. */
  readonly shutters?: {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly top: number;
  };
}

export interface PointOptions {
  readonly at: Vec3;
  readonly kelvin?: number;
  readonly balance?: number;
  readonly color?: Color;
  readonly candela: number;
  /** Side of each face of the cube shadow at tier full, 0 for none (as unless told). */
  readonly shadow?: number;
  readonly radius?: number;
  readonly near?: number;
  readonly moves?: boolean;
}

/** A tube of light parallel to z, at most 24 in a take; no shadow map, the wedges still shade it. */
export interface LineOptions {
  readonly x: number;
  readonly y: number;
  readonly z0: number;
  readonly z1: number;
  readonly color: Color;
}

/** A bright card that only metals and gloss see. */
export interface EnvCard {
  readonly at: Vec3;
  readonly width: number;
  readonly height?: number;
  readonly disk?: boolean;
  readonly color: Color;
}

/** A change to a standard material's shader, skipped at tier draft. `key` names the program. */
export interface ShaderPatch {
  readonly key: string;
  readonly patch: (shader: WebGLProgramParametersWithUniforms) => void;
}
