import { type Mono, RATE, silence } from "../dsp/loop";
import { between, drift, type Random } from "../dsp/random";

/** Harmonics of 100 Hz that a filament is driven at. */
const HARMONICS = 36;
const STEP = 256;

/** Mains over a loop: 50 Hz that wanders by a few hundredths, as a grid does; whole cycles, so that it closes on itself. */
export function grid(seed: number, samples: number): { phase: Mono; hz: Mono } {
  const sway = drift(seed, samples, 4, 20);
  const [phase, hz] = [silence(samples), silence(samples)];
  let sum = 0;
  for (let i = 0; i < samples; i++) {
    hz[i] = 100 + 0.05 * sway[i]!;
    phase[i] = sum;
    sum += hz[i]! / RATE;
  }
  // What is left over of a cycle is spread over the whole loop.
  const over = (sum - Math.round(sum)) / samples;
  for (let i = 0; i < samples; i++) phase[i]! -= over * i;
  return { phase, hz };
}

interface Spring {
  /** Note of a coil between two of its supports, Hz; how sharp; how loud. */
  readonly hz: number;
  readonly width: number;
  readonly gain: number;
  /** How its note sinks and recovers as the wire sags with heat: share of itself. */
  readonly sag: Mono;
}

/** A bulb's coil: seven to nine springs of slightly different length, and how hard it is driven at each harmonic. */
interface Filament {
  readonly springs: readonly Spring[];
  readonly drive: readonly number[];
}
export function filament(r: Random, samples: number): Filament {
  const seed = Math.floor(r() * 1e9);
  const base = between(r, 260, 520);
  const edge = between(r, 0.78, 0.93);
  return {
    springs: Array.from({ length: 7 + Math.floor(3 * r()) }, (_, k) => ({
      hz: base * (1 + k * between(r, 0.7, 1.1)),
      width: between(r, 0.8, 3) * (1 + 0.4 * k),
      gain: between(r, 0.4, 1) / (1 + 0.25 * k),
      sag: drift(seed + k, samples, 1.2, 9),
    })),
    // Force goes with the square of the current: mostly 100 Hz; a supply that is not quite a sine adds the rest.
    drive: Array.from(
      { length: HARMONICS },
      (_, h) => (edge ** h * between(r, 0.3, 1)) / (1 + (h / 15) ** 2),
    ),
  };
}

/**
 * A coil that sings: every harmonic of the mains leans on every spring, and is
 * louder and later the nearer it comes to the spring's note. As notes sag and
 * the grid sways they come near and drift off, which is the slow beating one hears.
 */
export function sung({ springs, drive }: Filament, { phase, hz }: { phase: Mono; hz: Mono }): Mono {
  const n = phase.length;
  const y = silence(n);
  const [re, im] = [new Float64Array(HARMONICS), new Float64Array(HARMONICS)];
  const [re0, im0] = [new Float64Array(HARMONICS), new Float64Array(HARMONICS)];
  const respond = (at: number): void => {
    for (let h = 0; h < HARMONICS; h++) {
      const f = (h + 1) * hz[at % n]!;
      // Some 100 Hz comes straight from the glass and the cap.
      let [a, b] = [h < 3 ? 0.05 / (h + 1) : 0, 0];
      for (const s of springs) {
        const off = (f - s.hz * (1 + 0.011 * s.sag[at % n]!)) / s.width;
        const down = s.gain / (1 + off * off);
        a += down;
        b -= down * off;
      }
      re[h] = a * drive[h]!;
      im[h] = b * drive[h]!;
    }
  };
  respond(0);
  for (let s = 0; s < n; s += STEP) {
    re0.set(re);
    im0.set(im);
    respond(s + STEP);
    for (let i = 0; i < STEP && s + i < n; i++) {
      const w = 2 * Math.PI * phase[s + i]!;
      const [c, d] = [Math.cos(w), Math.sin(w)];
      const u = i / STEP;
      let [x, z, sum] = [1, 0, 0];
      for (let h = 0; h < HARMONICS; h++) {
        [x, z] = [x * c - z * d, x * d + z * c];
        sum += (re0[h]! + (re[h]! - re0[h]!) * u) * x - (im0[h]! + (im[h]! - im0[h]!) * u) * z;
      }
      y[s + i] = sum;
    }
  }
  return y;
}
