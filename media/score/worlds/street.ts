import { atLevel, mixPair, RATE, type Stereo } from "../dsp/loop";
import { between, gauss, moments, seeded } from "../dsp/random";
import { heardIn, type Moment, type Point, scattered } from "../room";
import { loopOf } from "../score";
import { sparrow } from "../sources/birds";
import { conversation } from "../sources/conversation";
import { shopDoor } from "../sources/frontage";
import { drip, wings } from "../sources/ledge";
import { keys, lock, shutter, slidingDoor } from "../sources/pavement";
import { step, walk } from "../sources/steps";
import { distantTraffic } from "../sources/traffic";
import { tramWire } from "../sources/tram";
import { road, STREET } from "./road";

const N = loopOf("street-world");
const LOOP = N / RATE;

/** Someone's steps along a line, each from where the foot falls. */
function walker(
  r: () => number,
  from: Point,
  along: number,
  [start, end, pace]: readonly [number, number, number],
  hard: number,
  gain: number,
): Moment[] {
  return walk(r, start, end, pace).map((at) => ({
    at,
    sound: step(r, { hard, ground: "stone" }),
    gain: gain * between(r, 0.75, 1.1),
    from: [from[0] + along * (at - start), from[1], from[2]],
  }));
}

function pavement(): Moment[] {
  const r = seeded(1105);
  const eaves = [1, 13].flatMap((x) => [15, 21, 29].map((y): Point => [y, x, 7 + (y % 4)]));
  const gutter: Point = [23.5, 0.4, 0.2];
  const birds = moments(r, LOOP, 15, 0.7).flatMap((at, b) =>
    Array.from({ length: 1 + Math.floor(4 * r()) }, (_, k) => ({
      at: at + 0.19 * k + 0.04 * gauss(r),
      sound: sparrow(r),
      gain: 0.085 * between(r, 0.3, 1),
      from: eaves[b % 6]!,
    })),
  );
  const drips = moments(r, LOOP, 26, 0.5).map((at) => ({
    at,
    sound: drip(r),
    gain: 0.05 * between(r, 0.3, 1),
    from: gutter,
  }));
  const door = (at: number, from: Point, seed: number, gain: number): Moment[] =>
    shopDoor(seed).map((e) => ({ ...e, at: e.at + at, gain, from }));
  return [
    ...birds,
    ...drips,
    ...walker(r, [12, 2.4, 0.1], 1.34, [0.4, 15.5, 1.86], 0.8, 0.17),
    ...walker(r, [40, 11.5, 0.1], -1.1, [16, 33.5, 1.6], 0.4, 0.34),
    ...walker(r, [30, 3.2, 0.1], -1.5, [45.6, 57.5, 2.05], 0.55, 0.15),
    ...door(11.2, [27, 11.8, 1.2], 1106, 0.3),
    ...door(51.6, [18, 1.2, 1.2], 1107, 0.16),
    // The wire carries from trams that turn off before they come by.
    { at: 1.4, sound: tramWire(1108, 9), gain: 0.8, from: [34, 11, 6] },
    { at: 20.5, sound: tramWire(1109, 8), gain: 0.6, from: [8, 11, 6] },
    { at: 8.2, sound: keys(r), gain: 0.07, from: [24.6, 1.1, 1.1] },
    { at: 9.3, sound: lock(r), gain: 0.07, from: [24.8, 0.6, 1.1] },
    { at: 36.6, sound: shutter(r, 2.9), gain: 0.13, from: [19, 12.8, 1.8] },
    { at: 25.9, sound: slidingDoor(r), gain: 0.07, from: [30, 9, 1] },
    { at: 59.2, sound: slidingDoor(r), gain: 0.05, from: [41, 5.2, 1] },
    { at: 31.6, sound: wings(r, 4), gain: 0.16, from: [25, 2.2, 6] },
    { at: 53.4, sound: wings(r, 2), gain: 0.12, from: [24, 12, 9] },
  ];
}

/** Two people some doors off; their words do not carry. */
const voices = (): Stereo =>
  heardIn(
    STREET,
    1150,
    conversation({ seed: 1152, people: 2, eager: 0.45, crisp: 0.7, laughs: 1 }, N),
    [33, 11.5, 1.6],
  );

/** The street of chapter 1 as a hearing person on its pavement has it. */
export function world(): Stereo {
  const mix = atLevel(distantTraffic(1102, N), -39);
  mixPair(mix, road());
  mixPair(mix, atLevel(voices(), -48));
  return scattered(STREET, 1160, mix, pavement());
}
