import { plan } from "../dsp/convolve";
import type { Curve } from "../dsp/filter";
import { lay, type Mono, mapped, RATE, silence } from "../dsp/loop";
import { type Mode, struck, varied } from "../dsp/modes";
import { between, gauss, type Random } from "../dsp/random";

/** A board that gives: wood on a nail sticks, loads, slips; each slip rings the plank, and the rate follows the load. */
export function creak(r: Random): Mono {
  const length = between(r, 0.3, 1.3);
  const y = silence(Math.floor((length + 0.5) * RATE));
  const base = between(r, 95, 175);
  const plank: Mode[] = [1, 2.1, 3.3, 4.9, 7.4, 10.6, 15.3].map((m, i) => [
    base * m * between(r, 0.95, 1.05),
    0.034 / (1 + 0.55 * i),
    1 / (1 + 0.25 * i),
  ]);
  // Load rises and is let go in one or two pushes: the slips crowd where it is high.
  const pushes = r() < 0.5 ? 1 : 2;
  const slow = between(r, 9, 24);
  const fast = slow * between(r, 3, 9);
  let bent = 0;
  for (let t = 0.01; t < length; ) {
    const p = t / length;
    const load = Math.abs(Math.sin(Math.PI * pushes * p)) ** 0.8;
    bent += 0.2 * (load - bent);
    const pitch = 1 + 0.1 * bent + 0.01 * gauss(r);
    lay(
      y,
      struck(
        plank.map(([hz, d, g], i) => [hz * pitch, d, g * (i < 2 ? 1 : 0.4 + load)] as const),
        0.0006 - 0.0004 * load,
      ),
      t * RATE,
      (0.2 + 0.8 * load) * between(r, 0.35, 1),
    );
    t += (1 / (slow + (fast - slow) * load)) * Math.max(0.35, 1 + 0.25 * gauss(r));
  }
  return y;
}

/** A beam that lets go all at once, as a house cools: one knock, and at times a second that answers. */
export function knock(r: Random): Mono {
  const y = silence(Math.floor(0.8 * RATE));
  const beam: Mode[] = [
    [71, 0.06, 1],
    [133, 0.05, 1],
    [236, 0.03, 0.8],
    [451, 0.018, 0.6],
    [880, 0.01, 0.45],
    [1730, 0.006, 0.25],
  ];
  lay(y, struck(varied(r, beam, 0.08), 0.0005), 0);
  if (r() < 0.4) lay(y, struck(varied(r, beam, 0.1), 0.0007), between(r, 0.06, 0.3) * RATE, 0.5);
  return y;
}

/** A sash loose in its frame, shaken by a gust: knocks that come in bursts, hard enough to buzz the putty. */
export function sash(r: Random): Mono {
  const y = silence(Math.floor(1.3 * RATE));
  const frame: Mode[] = [
    [118, 0.02, 0.9],
    [206, 0.016, 1],
    [440, 0.012, 0.8],
    [1150, 0.008, 0.6],
    [2320, 0.006, 0.5],
    [3800, 0.004, 0.25],
  ];
  const rate = between(r, 11, 17);
  for (let t = 0; t < between(r, 0.4, 0.9); t += (1 / rate) * Math.max(0.3, 1 + 0.35 * gauss(r))) {
    const g = between(r, 0.15, 1) ** 1.5;
    lay(y, struck(varied(r, frame, 0.03), 0.0006), t * RATE, g);
    if (r() < 0.5)
      lay(y, struck(varied(r, frame, 0.03), 0.0003), (t + between(r, 0.008, 0.02)) * RATE, 0.4 * g);
  }
  return y;
}

/** A branch on the wall: it taps, drags its bark, and springs back. */
export function branch(r: Random): Mono {
  const y = silence(Math.floor(1.4 * RATE));
  const twig: Mode[] = [
    [410, 0.01, 0.8],
    [930, 0.008, 1],
    [1760, 0.006, 0.8],
    [3050, 0.004, 0.5],
  ];
  lay(y, struck(varied(r, twig, 0.08), 0.0005), 0, 1);
  const drag = between(r, 0.15, 0.6);
  for (let t = 0.04; t < drag; t += between(r, 0.003, 0.02))
    lay(
      y,
      struck(varied(r, twig.slice(1), 0.12), 0.0002),
      t * RATE,
      0.16 * Math.sin((Math.PI * t) / drag) * r(),
    );
  if (r() < 0.7) lay(y, struck(varied(r, twig, 0.08), 0.0006), (drag + 0.08) * RATE, 0.5);
  return y;
}

/**
 * Bending waves along a floor: the high ones run ahead, so a knock arrives as a
 * falling thud. Phase of a beam, `exp(-i k x)` with `k` as the root of frequency,
 * over joists of so many Hz; what the boards do not carry is the curve's.
 * @param metres from the source to the chair; @param curve gain at a frequency.
 */
export function throughFloor(metres: number, curve: Curve): Mono {
  const taps = 32768;
  const fft = plan(taps);
  const spectrum = new Float64Array(2 * taps);
  const time = new Float64Array(2 * taps);
  // 22 mm of pine: bending waves at 100 Hz run some 60 m/s, and as the root of frequency.
  const speed = (hz: number): number => 60 * Math.sqrt(Math.max(hz, 4) / 100);
  for (let k = 1; k < taps / 2; k++) {
    const hz = (k * RATE) / taps;
    const angle = (-2 * Math.PI * hz * metres) / speed(hz);
    const gain = curve(hz);
    spectrum[2 * k] = gain * Math.cos(angle);
    spectrum[2 * k + 1] = gain * Math.sin(angle);
    spectrum[2 * (taps - k)] = spectrum[2 * k]!;
    spectrum[2 * (taps - k) + 1] = -spectrum[2 * k + 1]!;
  }
  fft.inverseTransform(time, spectrum);
  return mapped(silence(taps), (_, i) => time[2 * i]! * Math.min(1, (taps - i) / 4000));
}
