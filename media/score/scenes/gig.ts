import { air } from "../air";
import { biquad, loopedPair } from "../dsp/biquad";
import { band, filteredPair } from "../dsp/filter";
import {
  atLevel,
  fromDb,
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
import { quadraturePair } from "../dsp/quadrature";
import { seeded, whitePair } from "../dsp/random";
import { shaped } from "../dsp/shape";
import { crest } from "../measure/peak";
import { bandLevel } from "../measure/spectrum";
import { envelope, strongestRate } from "../measure/time";
import { heardIn, type Point, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { bassAmplifier, guitarAmplifier } from "../sources/amplifier";
import { audience } from "../sources/audience";
import { strung } from "../sources/band";
import { CHART } from "../sources/chart";
import { felt, played } from "../sources/drummer";
import { KIT, PIECES, type Piece, stroke } from "../sources/kit";
import { pressed, WEIGHT } from "../sources/pressure";

const N = loopOf("gig-world");
const BPM = 144;
const BAR = 240 / BPM;

/** A club nine metres deep, its ceiling low, people in it; heard from the middle of the floor. */
const CLUB: Room = {
  size: [6, 9, 3],
  ear: [3.05, 5.2, 1.6],
  rt: (hz) => (hz < 125 ? 0.55 : hz < 2000 ? 0.46 : hz < 5000 ? 0.38 : 0.26),
  returns: 0.58,
  tail: -5,
  seconds: 0.8,
};

/** Where each drum stands about the drummer, metres, and the two microphones over it, a metre and a half apart. */
const STANDS: Record<Piece, Point> = {
  kick: [0, -0.4, 0.3],
  snare: [0.2, 0, 0.75],
  hat: [0.6, -0.05, 0.95],
  ride: [0.6, -0.05, 0.95],
  crash: [-0.65, -0.35, 1.35],
  china: [0.75, -0.4, 1.3],
  splash: [0.35, -0.6, 1.4],
  high: [0.22, -0.45, 0.95],
  mid: [-0.18, -0.45, 0.95],
  floor: [-0.6, 0.1, 0.7],
};
const OVERHEADS: readonly [Point, Point] = [
  [-0.75, 0.1, 1.9],
  [0.75, 0.1, 1.9],
];
/** Cymbals live in the overheads; a drum's own microphone is closer. */
const METAL = new Set<Piece>(["hat", "ride", "crash", "china", "splash"]);

type Kit = Readonly<Record<Piece, Mono>>;
interface Taken {
  readonly close: Stereo;
  readonly over: Stereo;
  /** The kit as the room gets it, from its own place. */
  readonly whole: Mono;
}

function taken(kit: Kit): Taken {
  const [close, over, whole] = [silentPair(N), silentPair(N), silence(N)];
  for (const piece of PIECES) {
    const x = kit[piece];
    mixInto(whole, x, piece === "kick" ? 0.6 : 1);
    OVERHEADS.forEach((mic, side) => {
      const far = Math.hypot(...mic.map((v, a) => v - STANDS[piece][a]!));
      lay(over[side]!, x, (far / 343) * RATE, (piece === "kick" ? 0.25 : 0.8) / far ** 1.5);
    });
    if (METAL.has(piece)) continue;
    const angle = ((KIT[piece].pan + 1) * Math.PI) / 4;
    mixInto(close[0], x, Math.cos(angle));
    mixInto(close[1], x, Math.sin(angle));
  }
  return { close, over, whole };
}

interface Gig {
  /** What the body takes on: the hardest strokes most of all. */
  readonly blows: Mono;
  readonly bass: Mono;
  readonly world: Stereo;
}

function played24(): Gig {
  const r = seeded(144);
  const when = felt(r, CHART.length, BPM);
  const blows = silence(N);
  const kit = Object.fromEntries(PIECES.map((p) => [p, silence(N)])) as Record<Piece, Mono>;
  for (const { piece, at, velocity } of played(
    r,
    CHART.map((bar) => bar.drums),
    BPM,
    when,
  )) {
    const sound = stroke(r, piece, velocity);
    lay(kit[piece], sound, at * RATE);
    lay(blows, sound, at * RATE, (WEIGHT[piece] ?? 0) * velocity ** 4);
  }
  const strings = strung(seeded(2019), N, CHART, when);
  const amps: Stereo = [guitarAmplifier(strings.left, 14), guitarAmplifier(strings.right, 11)];
  const drone = guitarAmplifier(strings.drone, 22);
  const bass = monoAtLevel(bassAmplifier(strings.bass), 0);
  const { close, over, whole } = taken(kit);

  const mix = atLevel(close, -17);
  mixPair(mix, atLevel(over, -25));
  mixPair(mix, [bass, bass], fromDb(-31));
  mixPair(mix, atLevel(amps, -35));
  // The stage itself, as it reaches the middle of the floor: kit, two stacks, the drone's stack, the bass's.
  const stage: [Mono, number, Point][] = [
    [monoAtLevel(whole, -20.5), 11, [3, 1.2, 0.9]],
    [monoAtLevel(amps[0], -31), 12, [1.2, 1, 0.8]],
    [monoAtLevel(amps[1], -31), 13, [4.9, 1, 0.8]],
    [monoAtLevel(drone, -34), 14, [1.9, 0.7, 0.8]],
    [monoAtLevel(bass, -30), 15, [4, 0.8, 0.6]],
  ];
  for (const [dry, seed, at] of stage) mixPair(mix, heardIn(CLUB, seed, dry, at), 2.6);
  mixPair(mix, atLevel(audience(CLUB, N, 1440, [20 * BAR, 21.2 * BAR]), -42));
  mixPair(mix, atLevel(filteredPair(whitePair(1450, N), band(90, 2600, 9, 9)), -62));
  const set = atLevel(loopedPair(mix, biquad("high", 36, 0.7), biquad("peak", 9500, 0.5, 6)), -23);
  // Only what would leave the speakers' travel is rounded; the beats keep their height.
  const world = set.map((x) => shaped(x, (v) => 0.72 * Math.tanh(v / 0.72))) as unknown as Stereo;
  return { blows, bass, world };
}

const LOW: [number, number] = [35, 110];
const lowBand = (x: Stereo): Stereo => filteredPair(x, band(...LOW, 24, 24));

export const gig: Score = {
  name: "gig",
  stems: ["gig-world", "gig-inside"],
  render: (desk) => {
    const { blows, bass, world } = played24();
    const within = air(desk, "gig-inside", quadraturePair(world), {
      audiogram: ["N4", "S3"],
      spl: 114,
      db: 6,
    });
    return { "gig-world": world, "gig-inside": mixPair(within, atLevel(pressed(blows, bass), -28)) };
  },
  claims: [
    { name: "WORLD, crest, dB", least: 14, measure: (of) => crest(of("gig-world")) },
    {
      name: "WORLD, strongest rate in the low band's envelope, Hz (a beat is 2.4)",
      least: 2.35,
      most: 2.45,
      measure: (of) => strongestRate(envelope(lowBand(of("gig-world"))), 0.01, 0.5, 8),
    },
    {
      name: "INSIDE, strongest rate in the low band's envelope, Hz",
      least: 2.35,
      most: 2.45,
      measure: (of) => strongestRate(envelope(lowBand(of("gig-inside"))), 0.01, 0.5, 8),
    },
    {
      name: "INSIDE, dB left above 1 kHz against below 120 Hz",
      most: -30,
      measure: (of) => bandLevel(of("gig-inside")[0], 1000, 16000) - bandLevel(of("gig-inside")[0], 20, 120),
    },
  ],
};
