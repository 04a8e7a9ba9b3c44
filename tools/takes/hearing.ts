import { hearingAt } from "../../components/playhead/frame";
import { film } from "../../media/film";

/** Where the hearing stands at `t` in a shot of the film; WORLD for a name that it does not have. */
export function hearingOf(name: string, t: number): number {
  const cut = film.cuts.find(({ shot }) => shot.name === name);
  return cut ? hearingAt(cut.shot.hearing, t) : 0;
}
