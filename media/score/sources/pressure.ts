import { convolve } from "../dsp/convolve";
import { above, below, filtered, filteredPair, times } from "../dsp/filter";
import { lay, type Mono, mixInto, mixPair, RATE, type Stereo, silence } from "../dsp/loop";
import { type Mode, struck } from "../dsp/modes";
import { heardIn, type Room } from "../room";
import type { Piece } from "./kit";

/** What each part of the kit is worth once only the low end of it arrives. */
export const WEIGHT: Partial<Record<Piece, number>> = {
  kick: 1,
  floor: 0.8,
  mid: 0.5,
  high: 0.4,
  snare: 0.7,
};

/** Chest, neck and the shut canals answer one after another, each later than the one below it. Left is the worse ear. */
const HOLLOW: readonly (readonly (Mode & { readonly length: 3 })[])[] = [
  [
    [74, 0.09, 1],
    [118, 0.2, 0.7],
    [171, 0.14, 0.3],
  ],
  [
    [78, 0.085, 1],
    [126, 0.21, 0.75],
    [183, 0.16, 0.42],
    [262, 0.1, 0.2],
  ],
];
/** Not a place: how far away it has gone. */
const FAR: Room = {
  size: [9, 14, 5],
  ear: [4, 5, 1.6],
  rt: (hz) => (hz < 150 ? 1.1 : hz < 400 ? 0.7 : 0.3),
  returns: 0.6,
  tail: -3,
  seconds: 1.1,
};

/** The answer to one beat in one ear: a pressure that takes 15 ms to come, and after 45 the hollow. */
function answer(ear: 0 | 1): Mono {
  const y = silence(Math.floor(1.2 * RATE));
  const soft = Math.floor(0.03 * RATE);
  for (let i = 0; i < soft; i++) y[i] = (1 - Math.cos((2 * Math.PI * i) / soft)) / soft;
  HOLLOW[ear]?.forEach((mode, k) => {
    const ring = struck([mode], 0.002);
    for (let i = 0; i < ring.length; i++) ring[i]! *= (1 - Math.exp(-i / (0.02 * RATE))) / 260;
    lay(y, ring.slice(0, y.length - Math.floor(0.12 * RATE)), (0.045 + 0.012 * k) * RATE);
  });
  return y;
}

/**
 * A band through floor and bone: its blows as a soft pressure, each with a hollow after-ring; no strings, no metal.
 * @param blows kick, toms and snare, dry, by their WEIGHT. @param bass its level against them is 34 dB down.
 */
export function pressed(blows: Mono, bass: Mono): Stereo {
  const low = filtered(mixInto(blows.slice(), bass, 0.02), times(below(30, 18), above(110, 12)));
  const felt: Stereo = [convolve(low, answer(0)), convolve(low, answer(1))];
  const far = filteredPair(heardIn(FAR, 1460, low, [4.4, 9, 1]), above(190, 12));
  return mixPair(felt, far, 1.5);
}
