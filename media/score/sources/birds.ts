import { type Mono, RATE, silence } from "../dsp/loop";
import { between, gauss, type Random } from "../dsp/random";

/** One syllable: a whistle along a path of pitches in Hz, evenly spaced in time, with a little of its second harmonic. */
export function whistle(path: readonly number[], seconds: number, second = 0.08, flutter = 0): Mono {
  const n = Math.floor(seconds * RATE);
  const y = silence(n);
  let phase = 0;
  for (let i = 0; i < n; i++) {
    const p = (i / n) * (path.length - 1);
    const k = Math.min(path.length - 2, Math.floor(p));
    const hz = path[k]! * (path[k + 1]! / path[k]!) ** (p - k);
    phase += (2 * Math.PI * hz * (1 + flutter * Math.sin((2 * Math.PI * 38 * i) / RATE))) / RATE;
    const env = Math.sin(Math.PI * (i / n) ** 0.7) ** 1.2;
    y[i] = env * (Math.sin(phase) + second * Math.sin(2 * phase));
  }
  return y;
}

const slide = (r: Random, hz: number): number => hz * (1 + 0.03 * gauss(r));

/** A house sparrow's chirp: up, over and down within a tenth of a second. */
export const sparrow = (r: Random): Mono =>
  whistle(
    [slide(r, 3300), slide(r, 4700), slide(r, 3900), slide(r, 2900)],
    between(r, 0.06, 0.11),
    0.25,
    0.02,
  );

/** A blackbird's phrase: four to seven slow, low whistles, then a scratch of high ones. */
export function blackbird(r: Random): { at: number; sound: Mono }[] {
  const out: { at: number; sound: Mono }[] = [];
  let t = 0;
  const notes = 4 + Math.floor(4 * r());
  let hz = between(r, 1800, 2300);
  for (let k = 0; k < notes; k++) {
    const length = between(r, 0.12, 0.32);
    const to = Math.min(2900, Math.max(1550, hz * between(r, 0.78, 1.28)));
    out.push({
      at: t,
      sound: whistle([hz, slide(r, (hz + to) / 2), to], length, 0.05, r() < 0.3 ? 0.012 : 0),
    });
    t += length + between(r, 0.02, 0.11);
    hz = to * between(r, 0.85, 1.2);
  }
  for (let k = 0; k < 3 + 3 * r(); k++) {
    const f = between(r, 4200, 6600);
    out.push({
      at: t,
      sound: whistle([f, f * between(r, 0.8, 1.25), f * 0.9], between(r, 0.03, 0.06), 0.1, 0.05).map(
        (v) => 0.35 * v,
      ),
    });
    t += between(r, 0.05, 0.09);
  }
  return out;
}

/** A great tit's two notes, said several times over. */
export function greatTit(r: Random): { at: number; sound: Mono }[] {
  const high = between(r, 4100, 4700);
  const low = high * between(r, 0.74, 0.8);
  return Array.from({ length: 3 + Math.floor(4 * r()) }, (_, k) => [
    { at: k * 0.34, sound: whistle([high * 0.99, high, high * 0.99], 0.11, 0.03) },
    { at: k * 0.34 + 0.14, sound: whistle([low, low * 1.01, low * 0.98], 0.14, 0.03).map((v) => 0.8 * v) },
  ]).flat();
}
