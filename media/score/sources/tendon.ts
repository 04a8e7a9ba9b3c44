import { band, filteredPair } from "../dsp/filter";
import { lay, type Mono, mixPair, RATE, type Stereo, silence, silentPair } from "../dsp/loop";
import { type Mode, struck } from "../dsp/modes";
import { between, gauss, moments, type Random, seeded, whitePair } from "../dsp/random";

/** What the neck and skull ring with, Hz, seconds, gain: bone is stiff and flesh damps it. */
const skull = (r: Random): Mode[] => [
  [between(r, 95, 135), 0.018, 1],
  [between(r, 190, 270), 0.012, 0.8],
  [between(r, 430, 600), 0.006, 0.9],
  [between(r, 950, 1350), 0.0035, 0.7],
  [between(r, 2100, 2700), 0.002, 0.4],
];

/** A tendon dragged over bone: it sticks and slips, in a run that speeds up, stalls, and lets go. */
function creak(r: Random): Mono {
  const length = between(r, 0.2, 0.85);
  const y = silence(Math.ceil((length + 0.4) * RATE));
  const modes = skull(r);
  let rate = between(r, 11, 26);
  for (let t = 0; t < length; ) {
    const push = Math.sin((Math.PI * t) / length) ** 0.6;
    const slip = modes.map(([hz, d, g]) => [hz * (1 + 0.025 * gauss(r)), d, g] as const);
    lay(y, struck(slip, between(r, 0.0002, 0.0007)), t * RATE, push * Math.exp(0.5 * gauss(r)));
    rate *= Math.exp(0.1 * gauss(r) + 0.015);
    t += (1 / rate) * Math.max(0.25, 1 + 0.35 * gauss(r));
  }
  return y;
}

/** A joint of the neck that gives: one small knock, or two. */
function knock(r: Random): Mono {
  const y = silence(Math.ceil(0.5 * RATE));
  const modes = skull(r);
  lay(y, struck(modes, 0.0002), 0, 1.5);
  if (r() < 0.6) lay(y, struck(modes, 0.0004), between(r, 0.03, 0.16) * RATE, 0.8);
  return y;
}

/** A neck as its head turns by a hair. Bone brings it to both ears, to the far one later by a third of a millisecond and a little weaker. */
export function neck(seed: number, samples: number): Stereo {
  const r = seeded(seed);
  const out = silentPair(samples);
  moments(r, samples / RATE, 10, 1.5).forEach((at, k) => {
    const sound = k % 4 === 2 ? knock(r) : creak(r);
    const near = r() < 0.5 ? 0 : 1;
    const gain = between(r, 0.5, 1.1);
    lay(out[near], sound, at * RATE, gain);
    lay(out[1 - near]!, sound, (at + 0.0003) * RATE, gain * between(r, 0.55, 0.85));
  });
  // A muscle held still is not silent: its fibres fire at random, a faint rumble (Oster and Jaffe 1980).
  return mixPair(out, filteredPair(whitePair(seed + 1, samples), band(18, 60, 12, 10)), 0.01);
}
