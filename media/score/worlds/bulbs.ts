import { above, filteredPair } from "../dsp/filter";
import {
  atLevel,
  lay,
  type Mono,
  mixInto,
  mixPair,
  monoAtLevel,
  RATE,
  type Stereo,
  silence,
  silentPair,
} from "../dsp/loop";
import { between, seeded, whitePair } from "../dsp/random";
import { heardIn, type Point, type Room, scattered } from "../room";
import { loopOf } from "../score";
import { filament, grid, sung } from "../sources/filaments";
import { alongRail, loose, relay, warming } from "../sources/relay";

const N = loopOf("bulbs-world");
/** A bare studio whose walls take nearly everything: 0.22 s. */
export const BARE: Room = {
  size: [8, 10, 5],
  ear: [4, 2, 1.5],
  rt: () => 0.22,
  returns: 0.25,
  tail: -16,
  seconds: 0.35,
};
export const COUNT = 13;
/** They hang in a row from left to right, half a metre apart, two metres and a half ahead. */
export const hung = (k: number): Point => [0.9 + 0.52 * k, 4.5 + 0.15 * Math.sin(2 * k), 2.3];
/** The one whose cap is loose. */
const LOOSE = 9;

/** The row of chapter 3, and the same by way of the rail it hangs from. */
export interface Row {
  readonly whole: Stereo;
  readonly rail: Mono;
}
export function world(): Row {
  const r = seeded(1702);
  const mains = grid(1700, N);
  const whole = silentPair(N);
  const rail = silence(N);
  for (let k = 0; k < COUNT; k++) {
    const dry = monoAtLevel(sung(filament(r, N), mains), -26 + between(r, -6, 1));
    mixInto(rail, dry, between(r, 0.4, 1) * (k % 2 ? 1 : -1));
    mixPair(whole, heardIn(BARE, 1720 + k, dry, hung(k)));
  }
  const level = atLevel(whole, -31);
  const arc = loose(1790, mains.phase);
  mixPair(
    level,
    heardIn(
      BARE,
      1791,
      arc.map((v) => 0.05 * v),
      hung(LOOSE),
    ),
  );
  const notes = Array.from({ length: COUNT }, () => between(r, 2600, 5200));
  const ticks = warming(r, N / RATE, notes);
  const click = relay(1701);
  scattered(BARE, 1796, level, [
    // It stands 2 m off, so its first edge is at the ear 6 ms after the cut.
    { at: 0, sound: click, gain: 0.12, from: [2.6, 3.4, 1.6] },
    ...ticks.map((e) => ({ ...e, gain: 0.04 * (e.gain ?? 1), from: hung(e.bulb) })),
  ]);
  mixInto(rail, arc, 0.02);
  lay(rail, click, 0, 0.12);
  return {
    whole: mixPair(level, atLevel(filteredPair(whitePair(1798, N), above(160, 7)), -60)),
    rail: alongRail(rail),
  };
}
