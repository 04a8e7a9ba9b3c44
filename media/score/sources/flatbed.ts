import { band, bump, filtered, times } from "../dsp/filter";
import { lay, type Mono, mapped, monoAtLevel, RATE, silence } from "../dsp/loop";
import { type Mode, struck, varied } from "../dsp/modes";
import { between, drift, seeded, white } from "../dsp/random";
import { hermite } from "../dsp/resample";

const TOOTH: Mode[] = [
  [930, 0.004, 0.7],
  [1870, 0.003, 1],
  [3120, 0.0022, 0.8],
  [5300, 0.0014, 0.5],
  [7900, 0.0008, 0.25],
];
const FRAME: Mode[] = [
  [236, 0.011, 1],
  [412, 0.008, 0.8],
  [680, 0.005, 0.5],
  [1480, 0.003, 0.4],
];

/**
 * Film through a flatbed: four holes a frame, 24 frames a second, over sprockets
 * of sixteen teeth. Each tooth is worn its own way, so the wheel is heard turning
 * six times a second; the film's edge slaps its guide now and then; a prism turns.
 */
export function sprockets(seed: number, samples: number): Mono {
  const r = seeded(seed);
  const y = silence(samples);
  const worn = Array.from({ length: 16 }, () => between(r, 0.25, 1));
  const slack = drift(seed + 1, samples, 0.3, 3);
  const holes = Math.round((96 * samples) / RATE);
  for (let h = 0; h < holes; h++) {
    const at = (h / 96) * RATE;
    const loose = Math.exp(0.35 * slack[Math.floor(at) % samples]!);
    const late = 0.00045 * (r() - 0.5) * RATE;
    lay(
      y,
      struck(varied(r, TOOTH, 0.04, 0.5), 0.00025),
      at + late,
      (h % 4 ? 0.2 : 0.46) * worn[h % 16]! * between(r, 0.5, 1.1) * loose,
    );
    if (h % 4 === 0) lay(y, struck(varied(r, FRAME, 0.04), 0.0007), at + late, 0.34 * between(r, 0.7, 1.1));
    if (r() < 0.018) lay(y, struck(varied(r, FRAME, 0.1), 0.0003), at + 0.004 * RATE, 0.9 * r() * loose);
  }
  return y;
}

/** Rolls of film on two plates, one that grows and one that shrinks: the winds rub once a turn, and now and then a loose one slips. */
export function plates(seed: number, samples: number): Mono {
  const rub = filtered(
    white(seed, samples),
    times(band(700, 6800, 9, 9), bump(2300, 0.5, 5), bump(4700, 0.3, 3)),
    2048,
  );
  const own = drift(seed + 1, samples, 0.05, 0.8);
  const loop = samples / RATE;
  return mapped(rub, (v, i) => {
    const t = i / RATE;
    // Whole turns in the loop, wandering by a fifth of a turn.
    const left = Math.sin((2 * Math.PI * 26 * t) / loop + 1.2 * Math.sin((2 * Math.PI * t) / loop));
    const right = Math.sin((2 * Math.PI * 41 * t) / loop + Math.sin((4 * Math.PI * t) / loop) + 2);
    return (
      v * (0.25 + 0.75 * Math.max(0, left) ** 3 + 0.55 * Math.max(0, right) ** 5) * Math.exp(0.4 * own[i]!)
    );
  });
}

/** The motor and its belts: lines of a 50 Hz machine a little behind the mains, a belt's join 4.7 times a second, bearings. */
export function motor(seed: number, samples: number): Mono {
  const lines = [
    [1, 0.7],
    [2, 1],
    [3, 0.35],
    [4, 0.5],
    [6, 0.3],
    [11.96, 0.16],
    [17.94, 0.07],
  ] as const;
  const sway = drift(seed, samples, 0.4, 5);
  const loads = lines.map((_, k) => drift(seed + 1 + k, samples, 0.15, 4));
  const bearing = monoAtLevel(
    filtered(
      white(seed + 20, samples),
      times(band(120, 1400, 9, 9), bump(290, 0.12, 9), bump(596, 0.1, 7)),
      4096,
    ),
    -26,
  );
  const belt = drift(seed + 21, samples, 0.3, 2);
  let phase = 0;
  const turns = Math.round((49.2 * samples) / RATE) / (samples / RATE);
  return mapped(bearing, (v, i) => {
    phase += (2 * Math.PI * turns * (1 + 0.0006 * sway[i]!)) / RATE;
    const slap = 0.5 + 0.5 * Math.cos((2 * Math.PI * 282 * i) / samples);
    const sum = lines.reduce(
      (s, [m, g], k) => s + g * (1 + 0.22 * loads[k]![i]!) * Math.sin(m * phase + k),
      0,
    );
    return 0.035 * sum + v * (1 + 0.3 * slap ** 8 + 0.2 * belt[i]!);
  });
}

/** A tape join on its way through the machine: a tick at each roller it passes. @param at when the head has it, seconds. */
export function join(seed: number, at: number): { at: number; sound: Mono }[] {
  const r = seeded(seed);
  return [-1.32, -0.81, -0.27, 0, 0.46, 0.93].map((by) => ({
    at: at + by,
    sound: struck(varied(r, [...TOOTH, ...FRAME], 0.05), 0.0003).map(
      (v) => v * (by === 0 ? 1.4 : between(r, 0.35, 0.8)),
    ),
  }));
}

/** What a turning sprocket does to pitch: 0.12% of flutter at its teeth's 96 a second, and a slow wow. The loop's length in whole cycles. */
export function fluttered(x: Mono): Mono {
  const n = x.length;
  const loop = n / RATE;
  const w = (cycles: number): number => (2 * Math.PI * Math.round(cycles * loop)) / n;
  const parts = [
    [w(96), 0.0012],
    [w(6), 0.0007],
    [w(0.63), 0.0016],
    [w(0.21), 0.001],
  ].map(([rate, depth]) => [rate!, depth! / rate!] as const);
  return mapped(x, (_, i) => {
    const p = i + parts.reduce((s, [rate, depth]) => s + depth * Math.sin(rate * i), 0);
    const j = Math.floor(p);
    const near = (k: number): number => x[(j + k + n) % n]!;
    return hermite(near(-1), near(0), near(1), near(2), p - j);
  });
}
