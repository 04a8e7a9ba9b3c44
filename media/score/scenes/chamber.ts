import { above, band, below, bump, filtered, filteredPair, times } from "../dsp/filter";
import {
  lay,
  layAt,
  mapped,
  mappedPair,
  mixPair,
  RATE,
  type Stereo,
  silence,
  silentPair,
  toDb,
} from "../dsp/loop";
import { type Mode, struck } from "../dsp/modes";
import { between, drift, gauss, moments, seeded, whitePair } from "../dsp/random";
import { crest } from "../measure/peak";
import { bandLevel } from "../measure/spectrum";
import { envelope, longestSilence, strongestRate } from "../measure/time";
import { loopOf, type Score } from "../score";
import { chestBreath } from "../sources/breath";
import { beats, first, SECOND_AFTER, second } from "../sources/heart";

const N = loopOf("body-heart");
const LOOP = N / RATE;
const BEATS = 24;
const BREATHS = 5;
const PULSE = beats(433, LOOP, BEATS, BREATHS);

/** Air's own noise and the microphone's, tilted down; what is left when the room gives nothing. */
function room(): Stereo {
  const n = loopOf("chamber-world");
  const x = filteredPair(whitePair(4330, n), times(below(40, 6), above(140, 4), above(6000, 4)));
  const move = drift(4331, n, 2, 9);
  return mappedPair(x, (v, i) => v * (1 + 0.08 * move[i]!));
}

function heart(): Stereo {
  const r = seeded(4340);
  const out = silentPair(N);
  for (const at of PULSE) {
    const force = 1 + 0.07 * gauss(r);
    layAt(out, first(), at * RATE, -0.06, force);
    layAt(out, second(), (at + SECOND_AFTER + 0.004 * gauss(r)) * RATE, 0.03, 0.6 * force);
  }
  // The chest between two beats: vessels and muscle, far below them.
  const chest = filteredPair(whitePair(4341, N), band(22, 90, 12, 18));
  return mixPair(out, chest, 0.02);
}

/** Blood past the ear: a rush that swells a tenth of a second after each beat and never quite stops. */
function blood(): Stereo {
  const pulse = silence(N);
  const wave = mapped(silence(Math.floor(0.8 * RATE)), (_, i) => {
    const t = i / RATE;
    return Math.exp(-(((t - 0.13) / 0.06) ** 2)) + 0.35 * Math.exp(-(((t - 0.4) / 0.1) ** 2));
  });
  for (const at of PULSE) lay(pulse, wave, (at + 0.09) * RATE);
  const x = filteredPair(whitePair(4350, N), times(below(70, 12), above(190, 11), bump(160, 0.4, 4)));
  const move = drift(4351, N, 3, 11);
  const rush = (i: number): number => (0.16 + pulse[i]!) * (1 + 0.12 * move[i]!);
  return [0, 1].map((ear) =>
    mapped(x[ear]!, (v, i) => (0.6 * v + 0.4 * x[1 - ear]![i]!) * rush(i)),
  ) as unknown as Stereo;
}

/** Breath, and between breaths the airway's own faint rush: a body is never digitally still. */
function breath(): Stereo {
  const x = chestBreath(4380, N, BREATHS, 0.22);
  const rest = filteredPair(whitePair(4381, N), band(70, 600, 9, 12));
  return [0, 1].map((ear) => mapped(x[ear]!, (v, i) => v + 0.006 * rest[ear]![i]!)) as unknown as Stereo;
}

/** A tendon that gives as the head turns by a hair: stick and slip, in runs that speed up and stall. */
function tendon(): Stereo {
  const n = loopOf("body-tendon");
  const r = seeded(4360);
  const out = silentPair(n);
  for (const t0 of moments(r, n / RATE, 8, 1.4)) {
    const length = between(r, 0.18, 0.7);
    const pan = between(r, -0.5, 0.5);
    const modes: Mode[] = [
      [between(r, 95, 130), 0.02, 1],
      [between(r, 190, 260), 0.013, 0.8],
      [between(r, 420, 560), 0.007, 0.35],
      [between(r, 900, 1250), 0.004, 0.1],
    ];
    let rate = between(r, 16, 34);
    for (let t = 0; t < length; t += (1 / rate) * Math.max(0.3, 1 + 0.3 * gauss(r))) {
      rate *= 1 + 0.08 * gauss(r);
      layAt(
        out,
        struck(
          modes.map(([hz, d, g]) => [hz * (1 + 0.03 * gauss(r)), d, g] as const),
          0.0015,
        ),
        (t0 + t) * RATE,
        pan,
        Math.sin((Math.PI * t) / length) ** 0.7 * between(r, 0.25, 1),
      );
    }
  }
  const floor = filteredPair(whitePair(4361, n), band(60, 240, 12, 14));
  // A muscle held still is not silent: its fibres fire at random, a faint rumble (Oster and Jaffe 1980).
  return [0, 1].map((ear) => mapped(out[ear]!, (v, i) => v + 0.012 * floor[ear]![i]!)) as unknown as Stereo;
}

/** The nerve itself: a high hiss without place, and within it lines too faint to hold. */
function nerve(): Stereo {
  const n = loopOf("body-nerve");
  const x = filteredPair(whitePair(4370, n), times(below(5200, 10), above(9500, 12)));
  const lines = [7850, 7853.4, 9211.15, 6120.3].map((hz, k) => ({
    hz: Math.round((hz * n) / RATE) * (RATE / n),
    move: drift(4371 + k, n, 2, 7),
    gain: 0.03 / (1 + k),
  }));
  return [0, 1].map((ear) =>
    mapped(
      x[ear]!,
      (v, i) =>
        v +
        lines.reduce(
          (s, l, k) =>
            s + l.gain * (1 + 0.5 * l.move[i]!) * Math.sin((2 * Math.PI * l.hz * i) / RATE + ear * (k + 0.4)),
          0,
        ),
    ),
  ) as unknown as Stereo;
}

export const chamber: Score = {
  name: "chamber",
  stems: ["chamber-world", "body-heart", "body-blood", "body-breath", "body-tendon", "body-nerve"],
  render: () => ({
    "chamber-world": room(),
    "body-heart": heart(),
    "body-blood": blood(),
    "body-breath": breath(),
    "body-tendon": tendon(),
    "body-nerve": nerve(),
  }),
  claims: [
    {
      name: "WORLD, longest run of exact zeros, samples",
      most: 4,
      measure: (of) => longestSilence(of("chamber-world")),
    },
    {
      name: "heart, strongest rate of its envelope under 120 Hz, Hz (24 beats in 22 s are 1.09)",
      least: 1.07,
      most: 1.11,
      measure: (of) =>
        strongestRate(
          envelope(of("body-heart").map((c) => filtered(c, above(120, 24))) as unknown as Stereo),
          0.01,
          0.5,
          2,
        ),
    },
    { name: "heart, crest, dB", least: 13, measure: (of) => crest(of("body-heart")) },
    {
      name: "heart, peak of a sample, dBFS",
      most: -12,
      measure: (of) => toDb(of("body-heart")[0].reduce((m, v) => Math.max(m, Math.abs(v)), 0)),
    },
    {
      name: "nerve, dB below 3 kHz against above",
      most: -12,
      measure: (of) => bandLevel(of("body-nerve")[0], 20, 3000) - bandLevel(of("body-nerve")[0], 3000, 20000),
    },
  ],
};
