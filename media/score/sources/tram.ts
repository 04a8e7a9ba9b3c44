import { band, bump, filtered, times } from "../dsp/filter";
import { lay, type Mono, mapped, monoAtLevel, RATE, silence } from "../dsp/loop";
import { type Mode, struck, varied } from "../dsp/modes";
import { between, drift, gauss, seeded, white } from "../dsp/random";

/** Wheels on rails at one metre: rolling noise with a flat spot's beat, gears that whine, joints under two bogies. */
export function tramWheels(seed: number, seconds: number, speed: number): Mono {
  const r = seeded(seed);
  const n = Math.floor(seconds * RATE);
  const roll = monoAtLevel(
    filtered(white(seed + 1, n), times(band(180, 2400, 6, 9), bump(620, 0.3, 5), bump(1350, 0.2, 4)), 4096),
    -19,
  );
  const rumble = monoAtLevel(filtered(white(seed + 2, n), band(38, 150, 12, 9)), -20);
  const wander = drift(seed + 3, n, 0.2, 2.2);
  // A wheel of 0.66 m with one flat: once a turn, through the car's body.
  const turn = (Math.PI * 0.66) / speed;
  let [gear, slip] = [0, 0];
  const y = mapped(roll, (v, i) => {
    const flat = ((i / RATE) % turn) / turn;
    gear += (2 * Math.PI * (speed / 0.66 / Math.PI) * 61 * (1 + 0.004 * wander[i]!)) / RATE;
    slip += 0.0004 * (gauss(r) - slip * 0.02);
    const whine =
      0.016 *
      (1 + 0.4 * wander[i]!) *
      (Math.sin(gear) + 0.4 * Math.sin(2 * gear + slip) + 0.2 * Math.sin(3.02 * gear));
    return (
      v * (1 + 0.3 * Math.exp(-flat * 9) + 0.25 * wander[i]!) + rumble[i]! * (1 + 0.3 * wander[i]!) + whine
    );
  });
  const joint: Mode[] = [
    [74, 0.05, 1.2],
    [163, 0.04, 1],
    [402, 0.03, 0.8],
    [905, 0.018, 0.55],
    [1810, 0.01, 0.3],
  ];
  // Joints every 15 m; axles 1.8 m apart in a bogie, bogies 7.5 m.
  for (let at = 4; at < seconds * speed; at += 15)
    for (const axle of [0, 1.8, 7.5, 9.3])
      lay(
        y,
        struck(varied(r, joint, 0.02), 0.0008),
        ((at + axle) / speed) * RATE,
        0.11 * between(r, 0.7, 1.1),
      );
  return y;
}

/**
 * The wire overhead: bending waves run ahead of the pantograph, the high ones
 * first, so every spark and clip arrives as a falling chirp; between them the wire hums.
 */
export function tramWire(seed: number, seconds: number): Mono {
  const r = seeded(seed);
  const n = Math.floor(seconds * RATE);
  const near = (t: number): number => Math.exp(-(((t - seconds / 2) / (seconds / 4.4)) ** 2));
  const y = silence(n);
  for (let t = 0.2; t < seconds - 0.4; t += between(r, 0.05, 0.42)) {
    // Dispersion: the farther off, the longer the chirp.
    const length = 0.02 + 0.05 * Math.min(1, Math.abs(t - seconds / 2) / 4);
    let phase = 0;
    const m = Math.floor((length * 3 + 0.12) * RATE);
    const gain = 0.22 * near(t) * between(r, 0.1, 1) ** 1.6;
    const end = between(r, 1250, 1900);
    for (let i = 0; i < m; i++) {
      const u = i / RATE / length;
      phase += (2 * Math.PI * (end + 6400 / (1 + 6 * u))) / RATE;
      y[(Math.floor(t * RATE) + i) % n]! += gain * Math.sin(phase) * Math.min(1, u * 20) * Math.exp(-u * 1.9);
    }
  }
  const breath = drift(seed + 1, n, 0.25, 2);
  const hum = monoAtLevel(
    filtered(
      white(seed + 2, n),
      times(band(430, 1700, 24, 15), bump(587, 0.05, 16), bump(1181, 0.05, 13), bump(1790, 0.04, 8)),
    ),
    -24,
  );
  return mapped(y, (v, i) => v + hum[i]! * near(i / RATE) ** 1.4 * (1 + 0.35 * breath[i]!));
}
