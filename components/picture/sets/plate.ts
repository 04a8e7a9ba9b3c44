import { EAR_TONES, PLATE_HZ, type PlateTone, plateDecay } from "@/media/acoustics/plate";
import { displacement, driven, modes, type Part, stillCircles } from "../kit/plate";
import type { Figure } from "../kit/sand";
import type { Steps } from "../kit/steps";
import type { Tier, Vec3 } from "../take";

/** Where the plate's top is in every shot of the chapter. */
export const PLATE_AT: Vec3 = [0, 0.95, 0];

function* figureOf(parts: readonly Part[], tier: Tier): Steps<Figure> {
  const [rows, turns] = tier === "draft" ? [128, 512] : [384, 1440];
  return { field: yield* displacement(parts, rows, turns), rows, turns };
}

/** The plate driven at a tone that sounds, with the loss that the tone dies away with: η = 2 / ω τ. */
function at({ hz }: PlateTone, from: number, points: number): Steps<Part[]> {
  const loss = 2 / (2 * Math.PI * hz * plateDecay(hz));
  return driven(Math.sqrt(hz / PLATE_HZ), from, points, loss);
}

/** Exciters sit almost on the rim. */
const RIM = 0.97;

/** Eight exciters, which cannot move the nine diameters of the tone's own mode: what stands is what lies about it, (0, 6) and (8, 2) first. */
export function* mandala(tier: Tier): Steps<Figure> {
  return yield* figureOf(yield* at(EAR_TONES.mild, RIM, 8), tier);
}

/** Three exciters, and a tone of four diameters: what is threefold near it. */
export function* trefoil(tier: Tier): Steps<Figure> {
  return yield* figureOf(yield* at(EAR_TONES.steep, RIM, 3), tier);
}

/**
 * One exciter, on a circle where the tone's own mode stands still, halfway out, where orders high and low all move:
 * what lies about it answers, and no symmetry is left but the exciter's axis.
 */
export function* lopsided(tier: Tier): Steps<Figure> {
  const { diameters, circles } = EAR_TONES.sudden;
  const mode = (yield* modes(diameters, 20))[circles - 1];
  const halfway = mode && stillCircles(mode)[1];
  if (!halfway) throw new RangeError(`The plate has no mode (${diameters}, ${circles}) below λ = 20.`);
  return yield* figureOf(yield* at(EAR_TONES.sudden, halfway, 1), tier);
}

/** One exciter at the tone of nearly the lowest mode there is: two nodal diameters, one circle, and the others far away. */
export function* cross(tier: Tier): Steps<Figure> {
  return yield* figureOf(yield* at(EAR_TONES.severe, RIM, 1), tier);
}
