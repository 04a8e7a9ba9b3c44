import { band, bump, filtered, times } from "../dsp/filter";
import { lay, type Mono, mapped, monoAtLevel, RATE, silence } from "../dsp/loop";
import { type Mode, struck, varied } from "../dsp/modes";
import { between, drift, gauss, type Random, seeded, white } from "../dsp/random";

/** A lift behind the wall: contactors, the motor's gears winding up and holding, ropes, the stop. @param seconds between start and stop */
export function lift(seed: number, seconds: number): Mono {
  const r = seeded(seed);
  const n = Math.floor((seconds + 2.4) * RATE);
  const noise = filtered(
    white(seed + 1, n),
    times(band(45, 520, 9, 15), bump(132, 0.2, 5), bump(410, 0.2, 4)),
  );
  const ropes = drift(seed + 2, n, 0.1, 0.8);
  const rough = monoAtLevel(noise, -27);
  let [gear, phase] = [0, 0];
  const y = mapped(rough, (v, i) => {
    const t = i / RATE;
    const speed = Math.max(0, Math.min(1, t / 1.1, (seconds - t) / 1.3));
    gear += (2 * Math.PI * 182 * speed) / RATE;
    phase += (2 * Math.PI * 49 * speed) / RATE;
    const running = Math.min(1, speed * 3);
    return (
      v * running * (0.4 + 0.6 * speed) * (1 + 0.3 * ropes[i]!) +
      0.035 *
        speed *
        (Math.sin(gear) + 0.5 * Math.sin(2 * gear + 1) + 0.3 * Math.sin(3 * gear)) *
        (1 + 0.15 * ropes[i]!) +
      0.05 * running * Math.sin(phase)
    );
  });
  const contactor: Mode[] = [
    [142, 0.03, 1.2],
    [390, 0.02, 1],
    [870, 0.012, 0.7],
    [2100, 0.006, 0.4],
  ];
  for (const at of [0.02, 0.11, seconds - 1.2, seconds + 0.15])
    lay(y, struck(varied(r, contactor, 0.04), 0.0006), at * RATE, 0.5 * between(r, 0.7, 1));
  // The car's doors on their rollers.
  for (let t = seconds + 0.5; t < seconds + 1.7; t += between(r, 0.02, 0.07))
    lay(y, struck(varied(r, contactor, 0.1), 0.001), t * RATE, 0.07 * r());
  return y;
}

/** A trolley on small hard wheels over lino, its tray not quite screwed down. */
export function trolley(r: Random, seconds: number): Mono {
  const n = Math.floor(seconds * RATE);
  const y = silence(n);
  const tray: Mode[] = [
    [210, 0.03, 1],
    [530, 0.03, 0.8],
    [1180, 0.02, 0.7],
    [2270, 0.015, 0.5],
    [3900, 0.008, 0.3],
  ];
  const swell = (t: number): number => Math.sin((Math.PI * t) / seconds) ** 1.3;
  for (let t = 0.05; t < seconds - 0.3; t += between(r, 0.012, 0.09))
    lay(y, struck(varied(r, tray, 0.16, 0.6), 0.0005), t * RATE, 0.12 * swell(t) * r() ** 2);
  // A seam of the floor every 1.5 m, front wheels and back.
  for (let t = 0.6; t < seconds - 0.6; t += 1.25 * (1 + 0.02 * gauss(r)))
    for (const by of [0, 0.52])
      lay(y, struck(varied(r, tray, 0.14, 0.5), 0.0008), (t + by) * RATE, 0.4 * swell(t));
  const roll = filtered(white(Math.floor(r() * 1e9), n), band(140, 1100, 9, 18), 2048);
  return mapped(y, (v, i) => v + 0.06 * roll[i]! * swell(i / RATE));
}
