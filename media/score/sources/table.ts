import { biquad, run } from "../dsp/biquad";
import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { burst, type Mode, struck, varied } from "../dsp/modes";
import { between, gauss, type Random } from "../dsp/random";

/** Partials of a plate with a foot, a bar free at both ends, a cup or a glass (a shell): ratios to the first. */
const PLATE = [1, 1.73, 2.33, 3.91, 4.11, 6.3, 6.71, 8.9, 10.4, 12.6, 15.1, 18.2];
const BAR = [1, 2.757, 3.61, 5.404, 7.25, 8.933, 11.1, 13.34];
const SHELL = [1, 2.32, 2.8, 4.25, 5.41, 6.63, 9.38, 12.1];

/** A thing's modes: every partial split in two a little apart, since nothing thrown or blown is quite round. */
function modes(
  r: Random,
  ratios: readonly number[],
  hz: number,
  decay: number,
  damping: number,
  tilt: number,
): Mode[] {
  return ratios.flatMap((m, i) => {
    const f = hz * m * (1 + 0.012 * gauss(r));
    const life = decay / (1 + damping * i);
    const gain = 1 / (1 + tilt * i);
    return [
      [f, life, gain] as const,
      [f * (1 + between(r, 0.002, 0.011)), life * 0.8, gain * between(r, 0.3, 0.8)] as const,
    ];
  });
}
const wood = (r: Random): Mono =>
  struck(
    varied(
      r,
      [
        [104, 0.03, 1],
        [187, 0.024, 0.8],
        [331, 0.014, 0.5],
        [580, 0.008, 0.25],
      ],
      0.06,
    ),
    0.0025,
  );

/** Things of one table: each place's plate, glass and cutlery keep their pitch over the meal. */
export interface Ware {
  readonly plate: readonly Mode[];
  readonly fork: readonly Mode[];
  readonly knife: readonly Mode[];
  readonly glass: readonly Mode[];
  readonly cup: readonly Mode[];
}
export const ware = (r: Random): Ware => ({
  plate: modes(r, PLATE, between(r, 520, 780), 0.036, 0.3, 0.16),
  fork: modes(r, BAR, between(r, 780, 1150), 0.022, 0.18, 0.06),
  knife: modes(r, BAR, between(r, 560, 820), 0.032, 0.2, 0.05),
  glass: modes(r, SHELL, between(r, 1350, 2300), 0.13, 0.6, 0.3),
  cup: modes(r, SHELL, between(r, 1700, 2500), 0.045, 0.35, 0.2),
});

const touch = (r: Random, of: readonly Mode[], contact: number): Mono =>
  struck(varied(r, of, 0.0015, 0.45), contact);
/** Metal meets china: both ring, the metal damped by the hand that holds it. */
function clink(r: Random, { plate }: Ware, metal: readonly Mode[], force: number): Mono {
  const y = silence(Math.floor(0.6 * RATE));
  const contact = 0.00008 / (0.5 + force);
  lay(y, touch(r, metal, contact), 0, 0.5 * force);
  lay(y, touch(r, plate, contact * 1.4), 0, 0.6 * force);
  // Glaze chips at metal: what is too short to have a pitch.
  lay(y, run(burst(r, 0.0001, 0.0007), biquad("high", 2600, 0.7)), 0, 0.22 * force);
  return y;
}

/** A fork that picks: one touch, at times a second as the tines slip. */
export function pickUp(r: Random, w: Ware): Mono {
  const y = silence(Math.floor(0.9 * RATE));
  lay(y, clink(r, w, w.fork, between(r, 0.4, 1)), 0);
  if (r() < 0.45) lay(y, clink(r, w, w.fork, between(r, 0.15, 0.5)), between(r, 0.05, 0.16) * RATE);
  return y;
}

/** A knife that saws: two to five strokes, stick and slip on glaze, the plate singing under them. */
export function cut(r: Random, w: Ware): Mono {
  const strokes = 2 + Math.floor(4 * r());
  const y = silence(Math.floor((0.3 * strokes + 0.7) * RATE));
  for (let s = 0, t = 0.01; s < strokes; s++) {
    const length = between(r, 0.1, 0.19);
    for (let u = 0; u < length; u += between(r, 0.0012, 0.005)) {
      const g = Math.sin((Math.PI * u) / length) ** 1.3 * between(r, 0.2, 1);
      lay(y, struck(varied(r, w.plate.slice(6), 0.01, 0.5), 0.00009), (t + u) * RATE, 0.022 * g);
      lay(y, struck(varied(r, w.knife.slice(4), 0.01, 0.5), 0.00009), (t + u) * RATE, 0.012 * g);
    }
    t += length + between(r, 0.03, 0.12);
    if (s === strokes - 1) lay(y, clink(r, w, w.knife, 0.5), t * RATE);
  }
  return y;
}

/** A plate put down: its foot's edge first, then the rest of it, and the table under both. */
export function plateDown(r: Random, w: Ware): Mono {
  const y = silence(Math.floor(0.9 * RATE));
  const settle = between(r, 0.025, 0.06);
  lay(y, touch(r, w.plate, 0.0003), 0, 0.9);
  lay(y, touch(r, w.plate, 0.0002), settle * RATE, 0.55);
  lay(y, wood(r), settle * RATE, 0.5);
  if (r() < 0.5) lay(y, clink(r, w, w.fork, 0.4), between(r, 0.1, 0.2) * RATE);
  return y;
}

/** A spoon round a cup: touches that come nearly evenly, as a hand stirs; then two taps on the rim. */
export function stir(r: Random, w: Ware): Mono {
  const y = silence(Math.floor(2.6 * RATE));
  const turns = 4 + Math.floor(5 * r());
  let t = 0.02;
  for (let k = 0; k < turns; k++, t += between(r, 0.16, 0.24))
    lay(y, touch(r, w.cup, 0.00012), t * RATE, between(r, 0.1, 0.3));
  for (const g of [0.6, 0.45]) {
    lay(y, touch(r, w.cup, 0.00008), t * RATE, g);
    t += between(r, 0.12, 0.17);
  }
  return y;
}

/** A cup back on its saucer: it lands on its edge and rocks. */
export function cupDown(r: Random, w: Ware): Mono {
  const y = silence(Math.floor(0.7 * RATE));
  for (let t = 0, g = 0.7; g > 0.08; t += between(r, 0.018, 0.035), g *= 0.5) {
    lay(y, touch(r, w.cup, 0.00012), t * RATE, g);
    lay(y, touch(r, w.plate, 0.0002), t * RATE, 0.4 * g);
  }
  return y;
}

/** A glass set down on wood, or two that meet. */
export const glassDown = (r: Random, w: Ware): Mono => {
  const y = touch(r, w.glass, 0.0004).map((v) => v * 0.3);
  lay(y, wood(r), 0, 0.45);
  return y;
};
export const cheers = (r: Random, w: Ware): Mono => {
  const y = touch(r, w.glass, 0.00006);
  lay(
    y,
    struck(
      varied(
        r,
        w.glass.map(([hz, t, g]) => [hz * 1.083, t, g] as const),
        0.004,
      ),
      0.00016,
    ),
    0,
    0.8,
  );
  return y;
};
