import { type Mono, RATE, silence } from "../dsp/loop";
import { type Mode, struck } from "../dsp/modes";
import { gauss, type Random } from "../dsp/random";

/** Poisson's ratio of steel. */
const NU = 0.3;
const POINTS = 160;
const mean = (f: (turn: number) => number): number => {
  let s = f(0) / 2 + f(Math.PI) / 2;
  for (let k = 1; k < POINTS; k++) s += f((Math.PI * k) / POINTS);
  return s / POINTS;
};
/** Bessel's integrals; I is taken times e^-x, which no root minds. */
const besselJ = (n: number, x: number): number => mean((t) => Math.cos(n * t - x * Math.sin(t)));
const besselI = (n: number, x: number): number =>
  mean((t) => Math.exp(x * (Math.cos(t) - 1)) * Math.cos(n * t));

/** No moment and no shear at a free edge (A. Leissa, Vibration of Plates, NASA SP-160, 1969, eq. 2.11 and 2.12): zero at a mode. */
function edge(n: number, x: number): number {
  const [j, i] = [besselJ(n, x), besselI(n, x)];
  const dj = n * j - x * besselJ(n + 1, x);
  const di = n * i + x * besselI(n + 1, x);
  const square = x * x;
  const momentJ = square * j + (1 - NU) * (dj - n * n * j);
  const momentI = square * i - (1 - NU) * (di - n * n * i);
  const shearJ = square * dj + (1 - NU) * n * n * (dj - j);
  const shearI = square * di - (1 - NU) * n * n * (di - i);
  return momentJ * shearI - momentI * shearJ;
}

function roots(n: number, limit: number): number[] {
  const out: number[] = [];
  const step = 0.25;
  let last = edge(n, Math.max(1.5, 0.7 * n));
  for (let x = Math.max(1.5, 0.7 * n) + step; x <= limit; x += step) {
    const here = edge(n, x);
    if (here * last < 0) {
      let [low, high] = [x - step, x];
      for (let k = 0; k < 30; k++) {
        const middle = (low + high) / 2;
        if (edge(n, middle) * last > 0) low = middle;
        else high = middle;
      }
      out.push((low + high) / 2);
    }
    last = here;
  }
  return out;
}

export interface PlateMode {
  /** Nodal diameters and nodal circles. */
  readonly diameters: number;
  readonly circles: number;
  readonly hz: number;
}

/** Hz for a λ of 1: a round steel plate two millimetres thick, 33 cm across: λ² · √(E h² / 12 ρ (1 − ν²)) / 2π a². */
const SCALE = Math.sqrt((2e11 * 0.002 ** 2) / (12 * 7850 * (1 - NU ** 2))) / (2 * Math.PI * 0.165 ** 2);

/** The modes of a round plate with a free edge, lowest first, up to λ = 29 (15 kHz). */
export const PLATE: readonly PlateMode[] = Array.from({ length: 28 }, (_, n) =>
  roots(n, 29).map((x, k): PlateMode => ({ diameters: n, circles: n < 2 ? k + 1 : k, hz: SCALE * x * x })),
)
  .flat()
  .sort((a, b) => a.hz - b.hz);

export function plateMode(diameters: number, circles: number): PlateMode {
  const found = PLATE.find((m) => m.diameters === diameters && m.circles === circles);
  if (!found) throw new RangeError(`The plate has no mode (${diameters}, ${circles}) below 15 kHz.`);
  return found;
}

/** Steel rings long where it is low; its hanging and the air take the top. */
const decay = (hz: number): number => 1.3 / (1 + (hz / 900) ** 0.8);

/** A blow with a beater of so many seconds' contact: every mode at once, as strong as the edge where it falls moves in it. */
export const blow = (r: Random, contact: number): Mono =>
  struck(
    PLATE.map(
      (m): Mode => [
        m.hz,
        decay(m.hz) * (1 + 0.08 * gauss(r)),
        ((1 + 0.3 * gauss(r)) * (m.diameters ? 1 : 0.6) * Math.sqrt(m.hz / 400)) / (1 + m.hz / 5200),
      ],
    ),
    contact,
  );

/**
 * One mode driven by an exciter: it builds up as long as it would ring, the
 * exciter's own harmonics with it; then it is let go and rings on.
 * @param bend the plate's stiffening at this strength: Hz in a thousand, gone as it dies away.
 */
export function driven(r: Random, mode: PlateMode, seconds: number, bend = 3): Mono {
  const tau = Math.min(0.9, decay(mode.hz));
  const n = Math.floor((seconds + 5 * tau) * RATE);
  const y = silence(n);
  const parts = [1, 2, 3].map((h) => ({ h, g: [1, 0.05, 0.025][h - 1]!, phase: 2 * Math.PI * r() }));
  let env = 0;
  let phase = 0;
  for (let i = 0; i < n; i++) {
    const on = i < seconds * RATE;
    env += ((on ? 1 : 0) - env) / ((on ? Math.min(0.25, tau) : tau) * RATE);
    phase += (2 * Math.PI * mode.hz * (1 + (bend / 1000) * (env * env - 1))) / RATE;
    let v = 0;
    for (const p of parts)
      if (mode.hz * p.h < 18000) v += p.g * (on || p.h === 1 ? 1 : 0.2) * Math.sin(p.h * phase + p.phase);
    y[i] = v * env ** 1.4;
  }
  // A sine that is cut where it begins would click.
  for (let i = 0; i < 480; i++) y[i]! *= i / 480;
  return y;
}
