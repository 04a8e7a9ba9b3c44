import type { Levels, VoiceName } from "./mix";
import type { Shelf } from "./shelf";
import { CUT, cutTo, LEAD, onSample, stepTo, together, travelTo } from "./slope";
import type { Voice } from "./stem";

export interface Mixer {
  /** Makes what is heard what the levels say; what already is, is left alone. Once per animation frame. */
  apply(levels: Levels): void;
}

/** A voice, the level it was last told, and the context's time from which it may be told another. */
interface Standing {
  readonly voice: Voice;
  readonly level: number;
  readonly free: number;
}

/** @returns a mixer that plays what the shelf holds. Between shots it cuts; within a shot the hearing travels. */
export function createMixer(context: BaseAudioContext, shelf: Pick<Shelf, "cue" | "align" | "voice">): Mixer {
  const standing = new Map<VoiceName, Standing>();
  /** Asked for in this shot before they had arrived. */
  const late = new Set<VoiceName>();
  let cut: number | undefined;
  let set: string | undefined;
  let cutAt = 0;
  /** The last cut began its scene at its first sample: nothing comes before it that could click. */
  let begins = false;

  function beginCut({ cut: index, scene, cued, set: setting }: Levels) {
    // What a visitor switches is a cut in a scene that goes on: it does not begin again.
    begins = cued && index !== cut;
    [cut, set] = [index, setting];
    late.clear();
    for (const [name, { level }] of standing) if (level === 0) standing.delete(name);
    if (scene && !begins) shelf.align(scene);
    cutAt = together(context, (when) => {
      if (scene && begins) shelf.cue(scene, when);
    });
  }

  function tell(name: VoiceName, voice: Voice, level: number, isCut: boolean) {
    const known = standing.get(name);
    const before = known?.voice === voice ? known.level : 0;
    if (level === before) return;
    const now = context.currentTime;
    let at = Math.max(now, cutAt + CUT, known?.free ?? 0);
    const joins = late.delete(name);
    const travels = !isCut && !joins && level > 0;
    if (isCut) {
      at = cutAt;
      (begins && level > 0 ? stepTo : cutTo)(voice.level, level, at);
    } else if (joins) {
      at = onSample(context, Math.max(now + LEAD, cutAt));
      cutTo(voice.level, level, at);
    } else (travels ? travelTo : cutTo)(voice.level, level, at);
    standing.set(name, { voice, level, free: travels ? at : at + CUT });
  }

  return {
    apply(levels) {
      const isCut = levels.cut !== cut || levels.set !== set;
      if (isCut) beginCut(levels);
      for (const [name, { voice }] of standing) if (!levels.gains.has(name)) tell(name, voice, 0, isCut);
      if (levels.scene === null) return;
      for (const [name, level] of levels.gains) {
        const voice = shelf.voice(levels.scene, name);
        if (voice) tell(name, voice, level, isCut);
        else late.add(name);
      }
    },
  };
}
