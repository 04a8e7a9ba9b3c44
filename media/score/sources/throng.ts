import { above, band, bump, filtered, times } from "../dsp/filter";
import {
  atLevel,
  fromDb,
  type Mono,
  mapped,
  mixInto,
  mixPair,
  type Stereo,
  silence,
  silentPair,
} from "../dsp/loop";
import { between, drift, seeded } from "../dsp/random";
import { heardIn, type Point, type Room } from "../room";
import { conversation } from "./conversation";

/** Two people who stand together, and how they face: 1 towards the listener, 0 away. */
export interface Knot {
  readonly at: Point;
  readonly facing: number;
  /** Level against the other knots, dB. */
  readonly db: number;
}

/** In a noisy room a voice is raised, and most of what it gains it gains from 1 to 4 kHz (Lombard; levels after Junqua 1993, rounded). */
const raised = times(bump(1500, 1.1, 7), bump(3200, 0.8, 5));

/** Two who talk to one another, and articulate to be understood; a mouth turned away loses its treble first (Chu and Warnock 2002, rounded). */
function knot(seed: number, samples: number, facing: number): Mono {
  const r = seeded(seed);
  const talk = conversation(
    { seed: seed + 1, people: 2, eager: between(r, 0.74, 0.92), crisp: 1.6, laughs: Math.floor(3 * r()) },
    samples,
  );
  const heat = drift(seed + 7, samples, 5, 20);
  const turned = filtered(
    talk,
    times(raised, above(700, 3 * (1 - facing)), above(2600, 5 * (1 - facing))),
    1024,
  );
  return mapped(turned, (v, i) => v * Math.exp(0.22 * heat[i]!));
}

/**
 * A standing crowd: knots at places of their own in the room, and behind them, through a doorway, a hall that holds
 * three times as many. The hall's voices are the same mouths, each three times over at other moments, so far back that
 * only a room's worth of speech is left of them. The knots together have 0 dB RMS.
 * @param farDb the hall against the knots, dB.
 */
export function throng(
  seed: number,
  samples: number,
  { near, far }: { readonly near: Room; readonly far: Room },
  knots: readonly Knot[],
  farDb: number,
): Stereo {
  const out = silentPair(samples);
  const everyone = silence(samples);
  knots.forEach(({ at, facing, db }, k) => {
    const dry = knot(seed + 211 * k, samples, facing);
    mixInto(
      everyone,
      mapped(dry, (_, i) => dry[(i + 97_001 * (k + 3)) % samples]!),
    );
    mixPair(out, heardIn(near, seed + k, dry, at), fromDb(db));
  });
  const hall = mapped(
    everyone,
    (v, i) => v + everyone[(i + 811_003) % samples]! + everyone[(i + 1_737_011) % samples]!,
  );
  const behind = heardIn(far, seed + 90, filtered(hall, band(140, 2400, 9, 7)), [3, 3, 1.6]);
  return mixPair(atLevel(out, 0), atLevel(behind, farDb));
}
