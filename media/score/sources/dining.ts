import { biquad, run } from "../dsp/biquad";
import { lay, type Mono, mapped, RATE, silence } from "../dsp/loop";
import { type Mode, struck, varied } from "../dsp/modes";
import { between, gauss, type Random } from "../dsp/random";

/** Water poured: bubbles by the hundred, each a note that rises, and the column above them that shortens. */
export function pour(r: Random, seconds: number): Mono {
  const n = Math.floor((seconds + 0.3) * RATE);
  const y = silence(n);
  for (let t = 0; t < seconds; t += between(r, 0.0015, 0.013)) {
    const hz = between(r, 500, 900) * 3 ** r() * (1 + (0.8 * t) / seconds);
    const life = 0.9 / hz + 0.004;
    const g = 0.09 * Math.sin((Math.PI * t) / seconds) ** 0.5 * r();
    let phase = 0;
    const from = Math.floor(t * RATE);
    for (let i = 0; i < life * 5 * RATE && from + i < n; i++) {
      const s = i / RATE;
      phase += (2 * Math.PI * hz * (1 + 4 * s)) / RATE;
      y[from + i]! += g * Math.sin(phase) * Math.exp(-s / life);
    }
  }
  return y;
}

/** A chair pushed back: four feet that stick and slip on boards, the rate rising with the push. */
export function chair(r: Random): Mono {
  const y = silence(Math.floor(1.1 * RATE));
  const seat: Mode[] = [
    [132, 0.03, 1],
    [247, 0.02, 0.9],
    [418, 0.014, 0.8],
    [766, 0.009, 0.5],
    [1390, 0.005, 0.3],
  ];
  const length = between(r, 0.35, 0.75);
  for (let t = 0; t < length; ) {
    const p = t / length;
    lay(
      y,
      struck(varied(r, seat, 0.05), 0.0007),
      t * RATE,
      0.5 * Math.sin(Math.PI * p) ** 0.6 * between(r, 0.5, 1),
    );
    t += (1 / (38 + 60 * Math.sin(Math.PI * p))) * (1 + 0.2 * gauss(r));
  }
  return y;
}

/** A coffee machine across the room: the pump, then the wand's steam, first a shriek in cold milk, then a dull tearing. */
export function steam(r: Random, seconds: number): Mono {
  const n = Math.floor(seconds * RATE);
  const raw = mapped(silence(n), () => gauss(r));
  const shriek = run(
    run(run(raw, biquad("band", 3100, 3)), biquad("peak", 3700, 6, 9)),
    biquad("low", 6500, 0.7),
  );
  const tear = run(run(raw, biquad("low", 1300, 0.8)), biquad("high", 180, 0.7));
  let flutter = 0;
  return mapped(raw, (_, i) => {
    const p = i / n;
    flutter += 0.004 * (gauss(r) - flutter);
    const open = Math.min(1, p * 25, (1 - p) * 18);
    const sunk = Math.min(1, Math.max(0, (p - 0.12) * 5));
    return open * (0.16 * shriek[i]! * (1 - 0.85 * sunk) + 0.22 * tear[i]! * sunk) * (1 + 6 * flutter);
  });
}
