import { biquad, run } from "../dsp/biquad";
import { type Mono, mixPair, type Stereo } from "../dsp/loop";
import { burst } from "../dsp/modes";
import { between, gauss, type Random, seeded } from "../dsp/random";
import { type Event, type Point, placed, type Room } from "../room";
import { crowd } from "./crowd";

/** Two cupped hands: a burst of air with the hollow between them for its pitch. */
const clap = (r: Random): Mono =>
  run(
    run(burst(r, 0.0008, between(r, 0.004, 0.009)), biquad("band", between(r, 850, 1900), 1.3)),
    biquad("low", 5200, 0.6),
  );

/** One person who claps for a while, a little under four times a second, and stops. */
function clapping(r: Random, from: number, seconds: number): Event[] {
  const every = between(r, 0.22, 0.34);
  const strong = between(r, 0.4, 1);
  return Array.from({ length: Math.floor(seconds / every) }, (_, k) => ({
    at: from + every * k + 0.02 * gauss(r),
    sound: clap(r),
    gain: strong * between(r, 0.6, 1.1),
  }));
}

/**
 * People on the floor of a club: they shout over the band to one another, and some clap where it breaks off.
 * @param lulls seconds at which there is something to clap at.
 */
export function audience(room: Room, samples: number, seed: number, lulls: readonly number[]): Stereo {
  const r = seeded(seed);
  const [w, d] = room.size;
  const talk = crowd(room, samples, {
    seed: seed + 1,
    count: 6,
    from: [0.6, d * 0.66, 1.5],
    to: [w - 0.6, d - 0.6, 1.75],
    eager: 0.75,
    crisp: 0.7,
  });
  const spots: Point[] = [
    [1.2, 6.8, 1.3],
    [4.6, 6.1, 1.3],
    [5.2, 7.6, 1.3],
    [2.4, 7.9, 1.3],
  ];
  for (const [k, spot] of spots.entries()) {
    const hands = lulls.flatMap((at) =>
      Array.from({ length: 2 }, () => clapping(r, at + between(r, 0.1, 0.9), between(r, 0.8, 2.6))).flat(),
    );
    mixPair(talk, placed(room, seed + 10 + k, samples, spot, hands), 1.2);
  }
  return talk;
}
