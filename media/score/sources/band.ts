import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { between, gauss, type Random } from "../dsp/random";
import type { ChartBar, Section } from "./chart";
import { plucked } from "./pluck";

/** One string as it is played: seconds it rings, brightness, how much each turn of the wave keeps. */
interface Touch {
  readonly rings: number;
  readonly bright: number;
  readonly keeps: number;
  readonly hard: number;
}
const MUTED: Touch = { rings: 0.28, bright: 0.42, keeps: 0.982, hard: 0.8 };
const OPEN: Touch = { rings: 0.46, bright: 0.7, keeps: 0.9975, hard: 1 };
const HELD: Touch = { rings: 3.6, bright: 0.62, keeps: 0.9996, hard: 0.85 };

/** What the picking hand does in a bar of sixteen steps: m muted, o open, h held, points rest. It rests under the snare. */
const GUITAR: Record<Section, readonly string[]> = {
  verse: ["m.m...mmm.m...m.", "m.m...m.m.mm..m.", "mm....m.m.m...mm"],
  build: ["h...............", "m.m.m.m.m.m.m.m."],
  full: ["o.o..oo.o.o..oo.", "o..o.oo.o..o.oo."],
  break: ["h...............", "................"],
  return: ["m.m...m.m.m...m.", "o.o.o.o.o.o.o.o."],
};
const BASS: Record<Section, readonly string[]> = {
  verse: ["o.m.m.m.o.m.m.mm", "o.m.m.m.o.m.o.m."],
  build: ["h...............", "o.m.m.m.o.m.m.m."],
  full: ["o.o.o.o.o.o.o.o.", "o.o.o.ooo.o.o.o."],
  break: ["h...............", "................"],
  return: ["o.m.o.m.o.m.o.m.", "o.o.o.o.o.o.o.oo"],
};
const touchOf = (mark: string): Touch => (mark === "m" ? MUTED : mark === "h" ? HELD : OPEN);

/** Lays a part of the chart: `strings` are the chord's notes as multiples of its root. */
function part(
  r: Random,
  into: Mono,
  chart: readonly ChartBar[],
  when: readonly number[],
  marks: Record<Section, readonly string[]>,
  strings: readonly number[],
  detune: number,
): void {
  chart.forEach(({ section, root }, b) => {
    const bars = marks[section];
    [...(bars[b % bars.length] ?? "")].forEach((mark, s) => {
      if (mark === ".") return;
      const { rings, bright, keeps, hard } = touchOf(mark);
      // Behind the drummer by a few milliseconds, and the strings one after another.
      const at = when[b * 16 + s]! + 0.004 + 0.0035 * gauss(r);
      const force = hard * between(r, 0.85, 1.05) * (s % 4 === 0 ? 1.08 : 0.94);
      strings.forEach((multiple, k) => {
        const hz = root * multiple * detune * (1 + 0.0006 * gauss(r));
        const sound = plucked(r, hz, rings, Math.min(0.95, bright * between(r, 0.92, 1.06)), keeps);
        // A hand lifts or lands: no string stops on a sample.
        const off = Math.floor(0.02 * RATE);
        for (let i = 0; i < off; i++) sound[sound.length - 1 - i]! *= i / off;
        lay(into, sound, (at + 0.0022 * k) * RATE, force);
      });
    });
  });
}

/** Which strings ring under two bars, as multiples of the root: they move, and never by much. */
const DRONES = [
  [2, 3, 4.003],
  [3, 4.003, 6.01],
  [2, 4.003, 7.13],
  [3, 4.003, 5.34],
  [2, 3, 6.01],
] as const;

/** A drone over the whole set: three strings struck every other bar and left to ring. */
function droned(
  r: Random,
  into: Mono,
  chart: readonly ChartBar[],
  when: readonly number[],
  root: number,
): void {
  for (let b = 0; b < chart.length; b += 2)
    for (const multiple of DRONES[(b / 2) % DRONES.length] ?? [])
      lay(
        into,
        plucked(r, root * multiple, 4.2, 0.75, 0.9998),
        when[b * 16]! * RATE + 400 * r(),
        between(r, 0.3, 0.6),
      );
}

export interface Band {
  /** Two takes of one riff, one for either side, and the drone that stands behind them. Dry strings. */
  readonly left: Mono;
  readonly right: Mono;
  readonly drone: Mono;
  readonly bass: Mono;
}

/** Guitars and bass of a chart, dry, in the drummer's own time. @param when seconds of each sixteenth. */
export function strung(
  r: Random,
  samples: number,
  chart: readonly ChartBar[],
  when: readonly number[],
): Band {
  const band: Band = {
    left: silence(samples),
    right: silence(samples),
    drone: silence(samples),
    bass: silence(samples),
  };
  part(r, band.left, chart, when, GUITAR, [2, 3, 4], 0.9985);
  part(r, band.right, chart, when, GUITAR, [2, 3.004, 4], 1.0017);
  part(r, band.bass, chart, when, BASS, [1], 1);
  droned(r, band.drone, chart, when, 41.2);
  return band;
}
