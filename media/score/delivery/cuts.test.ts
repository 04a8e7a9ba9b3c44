import { describe, expect, it } from "vitest";
import type { Cut } from "../../edl";
import { film } from "../../film";
import { type Layer, SCENE_TABLE, STEM_TABLE, type StemName } from "../../stems";

const power = (stem: StemName | null): number => (stem ? 10 ** (STEM_TABLE[stem].lufs / 10) : 0);
const rung = (layer: Layer): number => (layer.kind === "stem" ? power(layer.stem) : 0);

/** Loudness where the hearing stands, LUFS: equal power between the perspectives; the body comes up in full. */
function loudnessAt({ shot }: Cut, hearing: number): number {
  if (!shot.scene) return -Infinity;
  const { world, inside, layers = [] } = SCENE_TABLE[shot.scene];
  const within = power(inside) + (shot.stillness ? 0 : layers.reduce((sum, l) => sum + rung(l), 0));
  const share = Math.sin((hearing * Math.PI) / 2) ** 2;
  return 10 * Math.log10((1 - share) * power(world) + share * within);
}

/** Up by no more than this from anything one still hears, LU; out of what is nearly nothing, to no louder than this, LUFS. */
const JUMP = 12;
const LANDING = -26;

describe("no cut is a blow", () => {
  for (const [i, cut] of film.cuts.entries()) {
    const before = film.cuts[i - 1];
    if (!before) continue;
    it(`${before.shot.name} to ${cut.shot.name}`, () => {
      const from = loudnessAt(before, before.shot.hearing[1]);
      const to = loudnessAt(cut, cut.shot.hearing[0]);
      if (from > -45) expect(to - from).toBeLessThanOrEqual(JUMP + 0.1);
      else expect(to).toBeLessThanOrEqual(LANDING);
    });
  }
});
