import { STEM_TABLE, type StemName } from "../../../stems";

/** Loudness between two figures, LUFS, by what a stem is; a scene may be as quiet as nothing, and is then under -55. */
type Range = readonly [least: number, most: number];
const RANGES: Readonly<Record<"world" | "inside" | "body" | "gate", Range>> = {
  world: [-28, -24],
  inside: [-34, -30],
  body: [-55, -38],
  gate: [-37, -37],
};
const NOTHING = -55;
/** The one loud scene, and the one that is a single knock in an empty room. */
const APART: Partial<Record<StemName, Range>> = {
  "gig-world": [-20, -20],
  "dark-world": [-37, -37],
  "dark-inside": [-40, -40],
};

/** What is wrong with a stem's place in the table: "stands at -23 LUFS, its kind between -28 and -24". */
export function levelFaults(stem: StemName, lufs = STEM_TABLE[stem].lufs): string[] {
  const [least, most] = APART[stem] ?? RANGES[STEM_TABLE[stem].bus];
  return (lufs >= least - 0.5 && lufs <= most + 0.5) || lufs < NOTHING
    ? []
    : [`stands at ${lufs} LUFS, its kind between ${least} and ${most}`];
}
