import type { SceneName } from "../stems";
import { CURVES } from "./curves";
import { causal } from "./dsp/causal";
import { convolve, convolveInto } from "./dsp/convolve";
import { above, band, below, bump, filtered, filteredPair, times } from "./dsp/filter";
import { atLevel, centred, type Mono, mapped, mappedPair, mixPair, type Stereo } from "./dsp/loop";
import { quadraturePair, turned } from "./dsp/quadrature";
import { drift, whitePair } from "./dsp/random";
import { chestBreath } from "./sources/breath";
import { beats, heartbeat } from "./sources/heart";
import { aboard, hullRing } from "./sources/hull";
import { mouthing } from "./sources/mouth";

/** What comes from outside stands here, dB RMS; what an enclosure adds of its own is set against it. */
const OUTSIDE = -30;

/** The same at both ears: a thing that is inside the head, or that the head is inside of. */
const both = (x: Mono): Stereo => [x, x.slice()];
const single = (x: Stereo, h: Mono, degrees: number): Stereo =>
  both(turned(convolve(centred(x), h), degrees));

/** Two ears under one shell, a quarter turn late, since this one is entered from the open room; breath a hand's breadth off. */
function helmet(x: Stereo): Stereo {
  const breath = chestBreath(2101, x[0].length, 5, 1.6);
  const shell = quadraturePair(filteredPair(x, CURVES.helmet));
  return mixPair(
    atLevel(shell, OUTSIDE),
    atLevel(filteredPair(breath, times(above(3200, 9), bump(245, 0.3, 4), bump(1250, 0.4, 4))), -40),
  );
}

/** The head's own hollow, and nothing of it is one's own: no breath, no heart. */
const skull = (x: Stereo): Stereo => atLevel(single(x, causal(CURVES.skull, 16384), 150), OUTSIDE);

/** The frame up to the neck ring, and the fan that keeps one alive. */
function spacesuit(x: Stereo): Stereo {
  const n = x[0].length;
  const move = drift(2111, n, 1, 6);
  const vents = times(
    below(200, 12),
    above(1100, 6),
    bump(233, 0.03, 14),
    bump(466, 0.03, 9),
    bump(1130, 0.1, 5),
  );
  const fan = mappedPair(filteredPair(whitePair(2112, n), vents, 16384), (v, i) => v * (1 + 0.08 * move[i]!));
  return mixPair(atLevel(single(x, causal(CURVES.spacesuit, 8192), 120), OUTSIDE), atLevel(fan, -44));
}

/** Through water and hull, and then in a steel tube that rings for seconds. */
function submarine(x: Stereo): Stereo {
  const entered = turned(convolve(centred(x), causal(CURVES.submarine, 8192)), 75);
  const rung = convolveInto(entered, [hullRing(2140, 0), hullRing(2140, 1)]);
  return mixPair(atLevel(rung, OUTSIDE), atLevel(aboard(2121, x[0].length), -48));
}

/** Down a tube; and at the other end of it, faintly, the chest it lies on. */
function stethoscope(x: Stereo): Stereo {
  const n = x[0].length;
  const heart = filteredPair(heartbeat(2125, n, beats(2126, n / 48_000, 22, 5)), band(24, 240, 12, 18));
  return mixPair(
    atLevel(single(x, causal(CURVES.stethoscope, 16384), 105), OUTSIDE),
    atLevel(both(centred(heart)), -43),
  );
}

/** How far the jaw hangs open, 0 to 1: it moves, and holds, as if about to speak. */
export const gapeOf = (n: number): Mono =>
  mapped(drift(2131, n, 0.7, 2.6), (v) => 0.5 + 0.5 * Math.tanh(2.2 * v));

/** Behind the teeth: the mouth's formants as it opens and shuts, and its own small sounds. */
function mouth(x: Stereo): Stereo {
  const gape = gapeOf(x[0].length);
  const shut = convolve(centred(x), causal(CURVES.shut, 8192));
  const open = convolve(centred(x), causal(CURVES.open, 8192));
  const said = mapped(shut, (v, i) => v * (1 - gape[i]!) + open[i]! * gape[i]!);
  const wet = filtered(mouthing(2132, gape), above(4200, 12), 2048);
  return mixPair(atLevel(both(turned(said, 270)), OUTSIDE), atLevel(both(wet), -47));
}

/** Six enclosures, each a process on the same phrase. */
export const ENCLOSED = {
  helmet,
  skull,
  spacesuit,
  submarine,
  stethoscope,
  mouth,
} as const satisfies Partial<Record<SceneName, (x: Stereo) => Stereo>>;
