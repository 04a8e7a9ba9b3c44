import { type BufferGeometry, Group, type Material } from "three";
import type { Parts } from "../kit/assembled";
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

const LENGTH = RAIL_ENDS.near - RAIL_ENDS.far;

/** The warm one never rests: a single stretch, cut once where the film is halfway. */
const clipsOn = (week: number) => (week === WARM_WEEK ? NEVER_RESTING : clipsOf(week, LENGTH));

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

function* steel(): Parts {
  for (let week = 0; week < WEEKS; week++) {
    const { x, y } = railAt(week);
    yield rod([x, y, RAIL_ENDS.near], [x, y, RAIL_ENDS.far], 0.0042, { sides: 6 });
  }
}

/** The clips that are wanted, as bars of light along their rails. */
function* bars(sides: number, wanted: (week: number, strength: number) => boolean): Parts {
  for (let week = 0; week < WEEKS; week++)
    for (const { from, to, strength } of clipsOn(week)) {
      if (!wanted(week, strength)) continue;
      const { x, y } = railAt(week);
      const [near, far] = [RAIL_ENDS.near - from, RAIL_ENDS.near - to];
      yield rod([x - 0.012, y, near], [x - 0.012, y, far], 0.0085, { sides });
    }
}

/** Twenty-three rails, one a week, with clips of light on them, and the light they give. */
export function rails(stage: Stage, { warmOnly = false, gain = 0.42 }: RailsOptions = {}): Group {
  const lines: LineOptions[] = [];
  const strengths = new Set<number>();
  for (let week = 0; week < WEEKS; week++) {
    const { x, y } = railAt(week);
    const hot = week === WARM_WEEK;
    if (warmOnly && !hot) continue;
    let light = 0;
    for (const { from, to, strength } of clipsOn(week)) {
      if (!hot) strengths.add(strength);
      light += (to - from) * (hot ? 2.2 : 2.4 * strength);
    }
    const color = (hot ? WARM_AIR : COLD).clone().multiplyScalar((light / LENGTH) * gain);
    lines.push({ x: x - 0.03, y, z0: RAIL_ENDS.far, z1: RAIL_ENDS.near, color });
  }
  stage.lines(lines);
  const sides = stage.tier === "draft" ? 4 : 8;
  const cold = [...strengths];
  const made = stage.parts(`rails, ${cold.length} strengths`, {
    steel,
    warm: () => bars(sides, (week) => week === WARM_WEEK),
    ...Object.fromEntries(
      cold.map((of) => [of, () => bars(sides, (week, strength) => week !== WARM_WEEK && strength === of)]),
    ),
  }) as Readonly<Record<string | number, BufferGeometry>>;
  const put = (part: BufferGeometry | undefined, material: Material) =>
    part && mesh(part, material, { cast: false });
  const group = new Group();
  for (const one of [
    put(made.steel, stage.standard({ color: 0x303234, roughness: 0.4, metalness: 0.9 })),
    ...cold.map((of) => put(made[of], stage.glowing(COLD, LUMINANCE * of))),
    put(made.warm, stage.glowing(WARM, WARM_LUMINANCE)),
  ])
    if (one) group.add(one);
  return group;
}
