import { biquad, run } from "../dsp/biquad";
import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { burst, type Mode, varied } from "../dsp/modes";
import { between, gauss, type Random } from "../dsp/random";

/**
 * A circular membrane's modes against its lowest: zeros of Bessel's functions
 * over 2.405 (L. Kinsler, Fundamentals of Acoustics), by nodal diameters. With
 * air on both sides of an open frame the round ones radiate, and are soon spent.
 */
const MODES = [
  { ratio: 1, diameters: 0, decay: 0.12 },
  { ratio: 1.594, diameters: 1, decay: 0.216 },
  { ratio: 2.136, diameters: 2, decay: 0.204 },
  { ratio: 2.296, diameters: 0, decay: 0.075 },
  { ratio: 2.653, diameters: 3, decay: 0.156 },
  { ratio: 2.918, diameters: 1, decay: 0.098 },
  { ratio: 3.156, diameters: 4, decay: 0.12 },
  { ratio: 3.501, diameters: 2, decay: 0.075 },
  { ratio: 3.6, diameters: 0, decay: 0.045 },
  { ratio: 3.652, diameters: 5, decay: 0.096 },
  { ratio: 4.06, diameters: 3, decay: 0.06 },
  { ratio: 4.154, diameters: 6, decay: 0.09 },
  { ratio: 4.601, diameters: 4, decay: 0.045 },
  { ratio: 4.832, diameters: 2, decay: 0.038 },
  { ratio: 5.131, diameters: 5, decay: 0.038 },
  { ratio: 5.412, diameters: 3, decay: 0.03 },
  { ratio: 6.152, diameters: 6, decay: 0.022 },
] as const;
/** Above them modes lie too close to be told apart: so many of them, up to thirty times the lowest. */
const CLOSE = 30;
/** The bent hoop on the floor. */
const HOOP: readonly Mode[] = [
  [238, 0.03, 1],
  [455, 0.022, 0.8],
  [790, 0.014, 0.6],
  [1370, 0.007, 0.4],
];

/** Modes that ring down while the skin, stretched by the blow, slackens again. */
function slackening(modes: readonly Mode[], contact: number, sharp: number): Mono {
  const y = silence(Math.ceil(1.6 * RATE));
  for (const [k, [hz, decay, gain]] of modes.entries()) {
    // Where the ear is, modes arrive with either sign.
    const blow = (k % 2 ? -gain : gain) / (1 + (hz * contact * 2) ** 2);
    let phase = 0;
    const n = Math.min(y.length, Math.ceil(7 * decay * RATE));
    for (let i = 0; i < n; i++) {
      const t = i / RATE;
      phase += (2 * Math.PI * hz * (1 + sharp * Math.exp(-t / 0.07))) / RATE;
      y[i]! += blow * Math.exp(-t / decay) * Math.sin(phase) * Math.min(1, t / 0.0007, (n - i) / 960);
    }
  }
  return y;
}

export interface Hand {
  /** 0 on the middle of the skin, 1 at its rim. */
  readonly out: number;
  /** 0 (brushed) to 1 (as hard as a hand likes). */
  readonly force: number;
}

/** A hand on a frame drum whose lowest mode stands at `hz`: flesh, skin, hoop. */
export function hand(r: Random, hz: number, { out, force }: Hand): Mono {
  const modes = MODES.map(({ ratio, diameters, decay }): Mode => {
    // A blow in the middle moves only what moves there; at the rim, the higher orders.
    const here = diameters === 0 ? 1.1 - 0.75 * out : (0.2 + 1.1 * out) / (1 + 0.12 * diameters);
    return [hz * ratio, decay, here / ratio ** 0.25];
  });
  for (let k = 0; k < CLOSE; k++) {
    const ratio = 6.3 + 24 * r() ** 0.8;
    modes.push([hz * ratio, 0.11 / ratio, (0.35 + 0.9 * out) * between(r, 0.3, 1)]);
  }
  const y = slackening(
    varied(r, modes, 0.004, 0.18),
    0.0022 - 0.0018 * out - 0.0004 * force * (1 - out),
    0.045 * force ** 2,
  );
  const flesh = run(
    run(burst(r, 0.0015, 0.006 + 0.006 * (1 - out)), biquad("high", 240, 0.7)),
    biquad("low", 2200 + 6800 * out * force, 0.7),
  );
  lay(y, flesh, 0, 1.5 * force * (0.5 + out));
  lay(y, slackening(varied(r, HOOP, 0.01, 0.15), 0.0012, 0), 0.0008 * RATE, 0.25 * (0.2 + out) * force);
  return y.map((v) => v * (0.42 + 0.42 * force));
}

/**
 * A wet finger drawn over the skin: it sticks and slips as often as the skin
 * gives back, so the skin sounds along a path of pitches in Hz.
 */
export function drawn(r: Random, path: readonly number[], seconds: number): Mono {
  const n = Math.floor(seconds * RATE);
  const saw = silence(n);
  let phase = 0;
  let rough = 0;
  for (let i = 0; i < n; i++) {
    const p = (i / n) * (path.length - 1);
    const k = Math.min(path.length - 2, Math.floor(p));
    const hz = path[k]! + (path[k + 1]! - path[k]!) * (p - k);
    rough += (gauss(r) - rough) * 0.0006;
    phase += (hz * (1 + 0.4 * rough)) / RATE;
    if (phase >= 1) phase -= 1;
    const env = Math.min(1, i / (0.16 * RATE), (n - i) / (0.12 * RATE)) * (1 + 1.2 * rough);
    // Sticking is long, slipping short: a slow rise and a quick fall, its edges as round as a fingertip.
    saw[i] = env * ((phase < 0.78 ? phase / 0.78 : (1 - phase) / 0.22) - 0.5 + 0.035 * gauss(r));
  }
  const body = run(run(saw, biquad("peak", 150, 1.2, 9)), biquad("peak", 420, 2, 5));
  return run(run(body, biquad("low", 1700, 0.7)), biquad("high", 60, 0.7));
}

/** A child's palm or knuckle on a wooden table. */
export function tableTap(r: Random, knuckle: boolean): Mono {
  const y = slackening(
    varied(
      r,
      [
        [83, 0.07, 0.7],
        [127, 0.06, 0.8],
        [214, 0.045, 1],
        [348, 0.03, 0.9],
        [447, 0.024, 0.7],
        [561, 0.018, 0.9],
        [734, 0.013, 0.7],
        [980, 0.009, 0.8],
        [1310, 0.007, 0.7],
        [1730, 0.005, 0.7],
        [2280, 0.0035, 0.6],
        [3140, 0.0025, 0.5],
      ],
      0.015,
      0.2,
    ),
    knuckle ? 0.0003 : 0.0014,
    0,
  );
  const soft = biquad("low", knuckle ? 6400 : 2900, 0.6);
  lay(y, run(run(burst(r, 0.001, knuckle ? 0.003 : 0.009), soft), soft), 0, knuckle ? 0.5 : 0.9);
  return y.map((v) => v * between(r, 0.85, 1.1));
}
