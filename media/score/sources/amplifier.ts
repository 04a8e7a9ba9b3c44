import { above, below, bump, type Curve, filtered, times } from "../dsp/filter";
import { type Mono, RATE } from "../dsp/loop";
import { shaped } from "../dsp/shape";

/** A first-order high-pass that remembers its state: the capacitor between two valves. At the shaper's own rate. */
function capacitor(hz: number): (v: number) => number {
  const k = Math.exp((-2 * Math.PI * hz) / (4 * RATE));
  let low = 0;
  return (v) => {
    low = k * low + (1 - k) * v;
    return v - low;
  };
}
/** A valve gives way sooner on one side than on the other. */
const valve = (v: number): number => (v < 0 ? Math.tanh(1.4 * v) / 1.4 : Math.tanh(v));

/**
 * Three valves one after another, a capacitor before each: the first two break up, the last one rounds the whole.
 * @param drive gain into the first, about 3 (a growl) to 30 (a drone).
 */
function preamplifier(drive: number): (v: number) => number {
  const [first, second, third] = [capacitor(90), capacitor(140), capacitor(60)];
  return (v) => {
    const a = valve(drive * first(v) + 0.15);
    const b = valve(4.5 * second(a) - 0.1);
    return valve(1.6 * third(b));
  };
}

/**
 * Four twelve-inch speakers in a closed box: its air's resonance, the cone whole up to some 2 kHz and then in parts,
 * and nothing above 5. The dip about 210 Hz and the one at 450 are the desk's: the snare's own body stands there.
 */
const CABINET: Curve = times(
  below(82, 24),
  above(4900, 34),
  bump(112, 0.35, 4),
  bump(210, 0.25, -5),
  bump(450, 0.5, -5),
  bump(1250, 0.12, -3),
  bump(1900, 0.2, 3),
  bump(2650, 0.16, 5),
  bump(3150, 0.07, -7),
  bump(3900, 0.15, 4),
);

/** A guitar through a driven amplifier and its box. */
export const guitarAmplifier = (x: Mono, drive: number): Mono =>
  filtered(shaped(filtered(x, bump(820, 0.7, 7), 2048), preamplifier(drive)), CABINET, 4096);

/** A bass split in two: its floor kept clean, and a band of it driven until it grinds. */
export function bassAmplifier(x: Mono): Mono {
  const clean = filtered(x, times(below(36, 24), above(170, 15), bump(210, 0.3, -4)), 8192);
  const ground = filtered(
    shaped(filtered(x, times(below(160, 12), above(2400, 12)), 4096), preamplifier(9)),
    times(below(320, 12), above(2300, 24), bump(850, 0.4, 4)),
    2048,
  );
  let [c, g] = [0, 0];
  for (let i = 0; i < x.length; i++) {
    c += clean[i]! ** 2;
    g += ground[i]! ** 2;
  }
  const grind = 0.42 * Math.sqrt(c / Math.max(g, 1e-12));
  return clean.map((v, i) => v + grind * ground[i]!);
}
