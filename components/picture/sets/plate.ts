import { displacement, driven, modesOf, type Part } from "../kit/plate";
import type { Figure } from "../kit/sand";
import type { Tier, Vec3 } from "../take";

/** Where the plate's top is in every shot of the chapter. */
export const PLATE_AT: Vec3 = [0, 0.95, 0];

const figureOf = (parts: readonly Part[], tier: Tier): Figure => {
  const [rows, turns] = tier === "draft" ? [128, 512] : [384, 1440];
  return { field: displacement(parts, rows, turns), rows, turns };
};

/** Eight exciters on the rim between the mode (8, 2), at λ 17.1, and (0, 6), at 18.8. */
export const mandala = (tier: Tier): Figure => figureOf(driven(17.9, 0.97, 8), tier);

/** Three exciters on the rim, below (3, 4): what high orders there were are gone. */
export const trefoil = (tier: Tier): Figure => figureOf(driven(14.8, 0.97, 3), tier);

/** One exciter on the rim: no symmetry but its own axis. */
export const lopsided = (tier: Tier): Figure => figureOf(driven(17.6, 0.97), tier);

/** Nearly the lowest there is: two nodal diameters, one circle. */
export function cross(tier: Tier): Figure {
  const mode = modesOf(2, 7).at(-1);
  if (!mode) throw new RangeError("The plate has no mode (2, 1) below λ = 7.");
  return figureOf([{ mode, gain: 1 }], tier);
}
