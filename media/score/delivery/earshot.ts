import { AUDIOGRAMS, type AudiogramName } from "../../stems/audiograms";
import { AIR_OCTAVES, type AirRecord, type Container, type EarRecord } from "../../stems/measured";
import type { AirPath } from "../air";
import { type Curve, filtered } from "../dsp/filter";
import { type Mono, rmsPair, type Stereo, toDb } from "../dsp/loop";
import { quadraturePair } from "../dsp/quadrature";
import { predicted } from "../measure/prediction";
import { octaveOf, powerSpectrum } from "../measure/spectrum";
import { tolerance } from "./tolerance";

type Ear = 0 | 1;
const EARS: readonly Ear[] = [0, 1];
type Levels = readonly number[];

/** The codecs that a scene goes through. */
export interface Codecs {
  readonly containers: readonly Container[];
  /** The delivered WORLD as a decoder gives it back. */
  readonly world: (container: Container) => Stereo;
  /** Any sound, as INSIDE's own settings leave it. */
  readonly inside: (x: Stereo, container: Container) => Stereo;
}

const levels = (x: Mono): Levels => {
  const power = powerSpectrum(x);
  return AIR_OCTAVES.map((hz) => octaveOf(power, hz));
};
const minus = (a: Levels, b: Levels, gain = 0): number[] => a.map((v, i) => v - b[i]! - gain);
const rounded = (of: Levels): number[] => of.map((v) => Number(v.toFixed(1)));

/** Nothing in some octaves, and a twelfth of one beyond either edge, so that neighbours do not lean in. */
const without =
  (octaves: readonly number[]): Curve =>
  (hz) =>
    octaves.some((centre) => Math.abs(Math.log2(Math.max(hz, 1) / centre)) < 0.5 + 1 / 12) ? 0 : 1;

/** The gain from one loop to another; null where that is not the same sound. */
function share(part: Stereo, whole: Stereo): number | null {
  let [both, own] = [0, 0];
  for (const ear of EARS)
    for (let i = 0; i < part[ear].length; i++) {
      both += part[ear][i]! * whole[ear][i]!;
      own += whole[ear][i]! ** 2;
    }
  const gain = both / own;
  const rest = part.map((c, ear) => c.map((v, i) => v - gain * whole[ear as Ear][i]!)) as unknown as Stereo;
  return gain > 0 && toDb(rmsPair(rest)) - toDb(rmsPair(part)) < -50 ? gain : null;
}

/** The two ears of an air path after one codec. */
interface Heard {
  readonly measured: readonly [Levels, Levels];
  readonly floors: readonly [Levels, Levels];
}

function heardThrough(
  air: Stereo,
  world: readonly [Levels, Levels],
  gain: number,
  through: (x: Stereo) => Stereo,
  guess: readonly [Levels, Levels],
): Heard {
  const change = (x: Stereo): readonly [Levels, Levels] => [
    minus(levels(x[0]), world[0], gain),
    minus(levels(x[1]), world[1], gain),
  ];
  const measured = change(through(air));
  // What a codec puts where nothing is: its floor, asked for only in octaves that are not what was predicted.
  const off = EARS.map((ear) =>
    AIR_OCTAVES.filter((hz, i) => Math.abs(measured[ear][i]! - guess[ear][i]!) > tolerance(hz) / 2),
  );
  const none: Levels = AIR_OCTAVES.map(() => Number.NEGATIVE_INFINITY);
  if (off.every((o) => o.length === 0)) return { measured, floors: [none, none] };
  const bare = change(
    through([filtered(air[0], without(off[0]!), 16384), filtered(air[1], without(off[1]!), 16384)]),
  );
  const floor = (ear: Ear): Levels =>
    AIR_OCTAVES.map((hz, i) => (off[ear]!.includes(hz) ? bare[ear][i]! : Number.NEGATIVE_INFINITY));
  return { measured, floors: [floor(0), floor(1)] };
}

/** Of both containers, each octave from the one that is further from where it should be. */
function earOf(audiogram: AudiogramName, guess: Levels, ear: Ear, heard: readonly Heard[]): EarRecord {
  const worst = AIR_OCTAVES.map((_, i) =>
    heard
      .map(({ measured, floors }) => ({ is: measured[ear][i]!, floor: floors[ear][i]! }))
      .map((h) => ({ ...h, off: Math.abs(h.is - Math.max(guess[i]!, h.floor)) }))
      .reduce((w, h) => (h.off > w.off ? h : w)),
  );
  return {
    audiogram,
    predicted: rounded(guess),
    measured: rounded(worst.map((h) => h.is)),
    floor: worst.map((h, i) => (h.floor > guess[i]! ? Number(h.floor.toFixed(1)) : null)),
  };
}

/**
 * Holds the air path of an INSIDE, as a visitor's decoder gives it back, against its audiogram: the change from
 * WORLD in each octave, without the scene's one static gain.
 * @param world the delivered WORLD. @param air at its delivered level.
 */
export function earshot(world: Stereo, air: AirPath, codecs: Codecs): AirRecord {
  // A quarter turn is not heard, and lets a mix travel from the one to the other.
  const part = share(air.world, world) ?? share(air.world, quadraturePair(world));
  const from = part === null ? air.world : world;
  const up = part === null ? 0 : toDb(part);
  const [spl, gain] = [air.spl + up, air.db + up];
  const guess = EARS.map((ear) =>
    predicted(from[ear], AUDIOGRAMS[air.audiogram[ear]], spl),
  ) as unknown as readonly [Levels, Levels];
  const heard = codecs.containers.map((container) => {
    const source = part === null ? from : codecs.world(container);
    const before = [levels(source[0]), levels(source[1])] as const;
    return heardThrough(air.sound, before, gain, (x) => codecs.inside(x, container), guess);
  });
  const ear = (e: Ear): EarRecord => earOf(air.audiogram[e], guess[e], e, heard);
  return {
    whole: part !== null,
    spl: Number(spl.toFixed(2)),
    gain: Number(gain.toFixed(2)),
    ears: [ear(0), ear(1)],
  };
}
