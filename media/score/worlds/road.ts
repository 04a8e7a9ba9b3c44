import { RATE, type Stereo, silentPair } from "../dsp/loop";
import { between, seeded } from "../dsp/random";
import { moving } from "../moving";
import { type Point, type Room, scattered } from "../room";
import { loopOf } from "../score";
import { bicycle } from "../sources/pavement";
import { layPair } from "../sources/traffic";
import { tramWheels, tramWire } from "../sources/tram";
import { gully, type Vehicle, vehicle } from "../sources/vehicles";

const N = loopOf("street-world");

/** A street of four storeys, 14 m wide, seen from its pavement across the road, open above: the walls answer, the sky does not. */
export const STREET: Room = {
  size: [60, 14, 40],
  ear: [22, 4, 1.6],
  rt: (hz) => (hz < 300 ? 1.1 : hz < 2000 ? 0.9 : 0.55),
  returns: 0.55,
  tail: -12,
  seconds: 1,
};
/** The house fronts, behind the listener and across the road, metres. */
const FRONTS = [-4, 10] as const;

interface Pass extends Vehicle {
  /** Nearest at this moment, seconds; metres a second, to the right when positive; metres across the road. */
  readonly at: number;
  readonly speed: number;
  readonly across: number;
  readonly db: number;
  readonly gully?: boolean;
}
const PASSES: readonly Pass[] = [
  {
    at: 4.6,
    speed: 13,
    across: 4.2,
    db: 0,
    rpm: [2100, 2350],
    cylinders: 4,
    engine: -5,
    wet: 0.9,
    gully: true,
  },
  {
    at: 12.9,
    speed: -11.5,
    across: 7.4,
    db: 1,
    rpm: [1750, 1750],
    cylinders: 4,
    engine: 1,
    diesel: true,
    wet: 0.7,
    load: 0.9,
  },
  { at: 19.8, speed: -13.4, across: 7.2, db: -1, rpm: [2500, 2100], cylinders: 3, engine: -4, wet: 1 },
  {
    at: 23.1,
    speed: 12.2,
    across: 4.6,
    db: -1,
    rpm: [1500, 1620],
    cylinders: 6,
    engine: -8,
    wet: 0.8,
    gully: true,
  },
  { at: 34.4, speed: 9.5, across: 4.4, db: 1, rpm: [3100, 4300], cylinders: 1, engine: 4, wet: 0.3 },
  {
    at: 49.2,
    speed: -12.8,
    across: 7.6,
    db: 0,
    rpm: [1900, 1500],
    cylinders: 4,
    engine: -2,
    diesel: true,
    wet: 0.9,
  },
  {
    at: 55.9,
    speed: 13.6,
    across: 4.1,
    db: 0,
    rpm: [2300, 2300],
    cylinders: 4,
    engine: -6,
    wet: 1,
    gully: true,
  },
];

/** A dry sound on a straight line past the listener, nearest at `at`. */
function goBy(
  into: Stereo,
  dry: Float64Array,
  at: number,
  speed: number,
  across: number,
  height: number,
  gain: number,
): void {
  const half = dry.length / RATE / 2;
  const pass = moving(dry, {
    path: (t): Point => [speed * (t - half), across, height],
    ear: 1.6,
    fronts: FRONTS,
  });
  const edge = 0.9 * RATE;
  for (const side of pass)
    for (let i = 0; i < side.length; i++) side[i]! *= Math.min(1, i / edge, (side.length - i) / edge);
  layPair(into, pass, at - half, gain);
}

/** Everything with wheels: seven vehicles, a tram and its wire, a bicycle, each on its own line past the listener. */
export function road(): Stereo {
  const r = seeded(1101);
  const mix = silentPair(N);
  for (const p of PASSES) {
    goBy(mix, vehicle(r, p, 110 / Math.abs(p.speed)), p.at, p.speed, p.across, 0.4, 0.62 * 10 ** (p.db / 20));
    if (p.gully)
      scattered(STREET, 1140, mix, [
        {
          at: p.at - 0.16,
          sound: gully(r, 2.6 / Math.abs(p.speed)),
          gain: 0.1 * between(r, 0.8, 1.1),
          from: [23.2, 8.3, 0.1],
        },
      ]);
  }
  goBy(mix, tramWheels(1103, 15, 8.2), 42.5, -8.2, 7, 0.6, 0.62);
  goBy(mix, tramWire(1104, 14), 41.2, -8.2, 7, 6, 2.2);
  goBy(mix, bicycle(r, 9, 5.2), 29.2, 5.2, 2.4, 0.5, 0.5);
  return mix;
}
