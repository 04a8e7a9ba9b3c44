import { type BufferGeometry, Group } from "three";
import { mesh, rod } from "../kit/geometry";
import { kelvin } from "../light/kelvin";
import type { LineOptions, Stage } from "../take";
import { type Clip, clipsOf } from "./rail-clips";

export const WEEKS = 23;
/** The rail that burns warm. */
export const WARM_WEEK = 8;

/** Rails run along z, metres. */
export const RAIL_ENDS = { near: 3.95, far: -4.12 } as const;

const COLD = kelvin(6800, 4800);
const WARM = kelvin(2500, 4800);
// What it throws on the foam is paler than itself: through the print, tungsten on brown turns to mustard.
const WARM_AIR = kelvin(3100, 4800);
/** Of the loudest clip; every other is as much darker as its sound has less power. */
const LUMINANCE = 6.5;
const WARM_LUMINANCE = 9;
const NEVER_RESTING: readonly Omit<Clip, "shot">[] = [
  { from: 0.04, to: 3.4, strength: 1 },
  { from: 3.44, to: 8.03, strength: 1 },
];

/** Where the rail of a week hangs: the weeks bow towards the wall, above and below. */
export function railAt(week: number): { x: number; y: number } {
  const share = week / (WEEKS - 1);
  return { x: 1 + Math.abs(share - 0.36) ** 1.7 * 1.7, y: 0.26 + share * 4.3 };
}

export interface RailsOptions {
  /** Only the warm rail is lit; the others are bare steel. */
  readonly warmOnly?: boolean;
  /** Strength of the light on the room. */
  readonly gain?: number;
}

/** Twenty-three rails, one a week, with clips of light on them, and the light they give. */
export function rails(stage: Stage, { warmOnly = false, gain = 0.42 }: RailsOptions = {}): Group {
  const steel: BufferGeometry[] = [];
  const cold = new Map<number, BufferGeometry[]>();
  const warm: BufferGeometry[] = [];
  const lines: LineOptions[] = [];
  const length = RAIL_ENDS.near - RAIL_ENDS.far;
  const sides = stage.tier === "draft" ? 4 : 8;
  for (let week = 0; week < WEEKS; week++) {
    const { x, y } = railAt(week);
    const hot = week === WARM_WEEK;
    steel.push(rod([x, y, RAIL_ENDS.near], [x, y, RAIL_ENDS.far], 0.0042, { sides: 6 }));
    if (warmOnly && !hot) continue;
    let light = 0;
    // The warm one never rests: a single stretch, cut once where the film is halfway.
    const clips = hot ? NEVER_RESTING : clipsOf(week, length);
    for (const { from, to, strength } of clips) {
      const ends = [RAIL_ENDS.near - from, RAIL_ENDS.near - to] as const;
      const bar = rod([x - 0.012, y, ends[0]], [x - 0.012, y, ends[1]], 0.0085, { sides });
      if (hot) warm.push(bar);
      else cold.set(strength, [...(cold.get(strength) ?? []), bar]);
      light += (to - from) * (hot ? 2.2 : 2.4 * strength);
    }
    const color = (hot ? WARM_AIR : COLD).clone().multiplyScalar((light / length) * gain);
    lines.push({ x: x - 0.03, y, z0: RAIL_ENDS.far, z1: RAIL_ENDS.near, color });
  }
  stage.lines(lines);
  const group = new Group();
  group.add(
    mesh(steel, stage.standard({ color: 0x303234, roughness: 0.4, metalness: 0.9 }), { cast: false }),
  );
  for (const [strength, bars] of cold)
    group.add(mesh(bars, stage.glowing(COLD, LUMINANCE * strength), { cast: false }));
  group.add(mesh(warm, stage.glowing(WARM, WARM_LUMINANCE), { cast: false }));
  return group;
}
