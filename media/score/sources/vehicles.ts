import { above, band, below, bump, type Curve, filtered, through, times } from "../dsp/filter";
import { lay, type Mono, mapped, monoAtLevel, RATE, silence } from "../dsp/loop";
import { type Mode, struck, varied } from "../dsp/modes";
import { between, drift, gauss, type Random, white } from "../dsp/random";

export interface Vehicle {
  /** Crankshaft's turns a minute at the start and at the end of the pass. */
  readonly rpm: readonly [number, number];
  readonly cylinders: number;
  /** Engine against tyres, dB. */
  readonly engine: number;
  readonly diesel?: boolean;
  /** Water on the road, 0 to 1: the spray's hiss over the tyres' own 1 kHz. */
  readonly wet: number;
  /** Rattle of what it carries, 0 to 1. */
  readonly load?: number;
}

/** Tyre on stone: highest near 1 kHz, where tread and horn meet (Sandberg and Ejsmont 2002, shape rounded). */
const TYRE = through([
  [40, -26],
  [100, -14],
  [250, -8],
  [500, -3],
  [900, 0],
  [1600, -3],
  [3000, -11],
  [6000, -20],
  [14000, -34],
]);
/** An exhaust and what stands round it. */
const EXHAUST: Curve = times(
  below(45, 12),
  above(260, 9),
  bump(88, 0.3, 8),
  bump(175, 0.25, 6),
  bump(410, 0.3, 5),
);
const VALVES: Curve = times(band(1100, 3200, 12, 12), bump(1900, 0.3, 5));

/** Firing after firing: no two cylinders alike, none twice the same; a slow one stumbles more. */
function engine(r: Random, { rpm, cylinders, diesel }: Vehicle, n: number): Mono {
  const [pulses, knock] = [silence(n), silence(n)];
  const own = Array.from({ length: cylinders }, () => between(r, 0.75, 1.15));
  for (let t = 0, k = 0; t < n / RATE; k++) {
    const turns = (rpm[0] + ((rpm[1] - rpm[0]) * t * RATE) / n) / 60;
    t += (2 / (cylinders * turns)) * (1 + 0.012 * gauss(r));
    const at = Math.floor(t * RATE);
    if (at >= n) break;
    const force = own[k % cylinders]! * (1 + 0.13 * gauss(r));
    pulses[at]! += force;
    for (let i = 0; i < 190 && at + i < n; i++)
      knock[at + i]! += gauss(r) * Math.exp(-i / 60) * force * (diesel ? 0.5 : 0.09);
  }
  const body = monoAtLevel(filtered(pulses, EXHAUST, 4096), -20);
  const top = filtered(knock, VALVES, 1024);
  return body.map((v, i) => v + 0.16 * top[i]!);
}

/** A load that shakes loose: small struck things, in bursts. */
function rattle(r: Random, n: number): Mono {
  const y = silence(n);
  const modes: Mode[] = [
    [540, 0.02, 1],
    [1270, 0.014, 0.8],
    [2330, 0.01, 0.5],
    [3710, 0.006, 0.3],
  ];
  const shake = drift(Math.floor(r() * 1e9), n, 0.12, 1.5);
  for (let t = 0.02; t < n / RATE - 0.3; t += between(r, 0.008, 0.07)) {
    const g = shake[Math.floor(t * RATE)]! - 0.3;
    if (g > 0) lay(y, struck(varied(r, modes, 0.08), 0.0003), t * RATE, 0.3 * g * r());
  }
  return y;
}

/** A vehicle at one metre, dry, for so many seconds: what its tyres, engine and load do. Around -20 dBFS RMS. */
export function vehicle(r: Random, v: Vehicle, seconds: number): Mono {
  const n = Math.floor(seconds * RATE);
  const seed = Math.floor(r() * 1e9);
  const rough = drift(seed + 1, n, 0.03, 0.5);
  const patch = drift(seed + 2, n, 0.4, 3);
  const tyre = monoAtLevel(filtered(white(seed, n), TYRE, 4096), -20);
  const spray = monoAtLevel(filtered(white(seed + 3, n), band(1900, 7500, 12, 9), 1024), -33 + 9 * v.wet);
  const motor = monoAtLevel(engine(r, v, n), -20 + v.engine);
  const load = v.load ? rattle(r, n) : null;
  return mapped(
    tyre,
    (x, i) =>
      x * (1 + 0.22 * rough[i]! + 0.16 * patch[i]!) +
      spray[i]! * (1 + 0.5 * rough[i]!) * Math.exp(0.35 * patch[i]!) +
      motor[i]! +
      (load ? 0.25 * v.load! * load[i]! : 0),
  );
}

/** Two axles over a gully's lid in front of the listener: iron on its seat, twice. @param gap seconds between the axles. */
export function gully(r: Random, gap: number): Mono {
  const iron: Mode[] = [
    [97, 0.05, 1],
    [212, 0.045, 0.9],
    [388, 0.06, 0.8],
    [713, 0.05, 0.55],
    [1184, 0.03, 0.35],
    [2050, 0.015, 0.15],
  ];
  const y = silence(Math.floor((gap + 0.6) * RATE));
  for (const [t, g] of [
    [0, 1],
    [0.018, 0.3],
    [gap, 0.8],
    [gap + 0.021, 0.35],
  ] as const)
    lay(y, struck(varied(r, iron, 0.01), 0.0012), t * RATE, g);
  return y;
}
