import { biquad, run } from "../dsp/biquad";
import { type Mono, mapped, RATE, silence } from "../dsp/loop";
import { between, gauss, pick, type Random } from "../dsp/random";

/** A bird's note, placed in its phrase, seconds. */
export interface Note {
  readonly at: number;
  readonly sound: Mono;
}

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

/** A house sparrow's chirp: up, over and down within a tenth of a second; no two of the same shape. */
export const sparrow = (r: Random): Mono =>
  whistle(
    [
      slide(r, between(r, 2900, 3700)),
      slide(r, between(r, 4100, 5300)),
      slide(r, between(r, 3300, 4300)),
      slide(r, between(r, 2500, 3200)),
    ],
    between(r, 0.05, 0.12),
    between(r, 0.12, 0.35),
    between(r, 0.005, 0.04),
  );

/** What a blackbird makes of a note: held, drawn up or down, turned over, or trilled. */
function flute(r: Random, hz: number, to: number, length: number): Mono {
  const shape = r();
  if (shape < 0.22) return whistle([hz, hz * 1.01, hz], length, 0.05);
  if (shape < 0.4) return whistle([hz, Math.max(hz, to) * 1.12, to], length, 0.06);
  if (shape < 0.55) {
    const turns = 2 * Math.floor(between(r, 2, 5)) + 1;
    const path = Array.from({ length: turns }, (_, k) => (k % 2 ? to : hz) * (1 + 0.01 * gauss(r)));
    return whistle(path, length * 1.2, 0.05);
  }
  return whistle([hz, slide(r, (hz + to) / 2), to], length, 0.05, r() < 0.3 ? 0.012 : 0);
}

/** A blackbird's phrase: four to seven slow, low whistles, then a scratch of high ones. */
export function blackbird(r: Random): Note[] {
  const out: Note[] = [];
  let t = 0;
  const notes = 4 + Math.floor(4 * r());
  let hz = between(r, 1800, 2300);
  for (let k = 0; k < notes; k++) {
    const length = between(r, 0.12, 0.34);
    const to = Math.min(2900, Math.max(1550, hz * between(r, 0.78, 1.28)));
    const strength = between(r, 0.6, 1);
    out.push({ at: t, sound: flute(r, hz, to, length).map((v) => v * strength) });
    t += length * 1.15 + between(r, 0.02, 0.12);
    hz = to * between(r, 0.85, 1.2);
  }
  const scratch = 2 + Math.floor(5 * r());
  for (let k = 0; k < scratch; k++) {
    const f = between(r, 4200, 7400);
    const soft = between(r, 0.15, 0.35);
    out.push({
      at: t,
      sound: whistle(
        [f, f * between(r, 0.75, 1.3), f * between(r, 0.8, 1)],
        between(r, 0.03, 0.07),
        0.1,
        0.05,
      ).map((v) => soft * v),
    });
    t += between(r, 0.045, 0.09);
  }
  return out;
}

/** A great tit's two notes, said several times over. */
export function greatTit(r: Random): Note[] {
  const high = between(r, 4100, 4700);
  const low = high * between(r, 0.74, 0.8);
  const pace = between(r, 0.3, 0.37);
  return Array.from({ length: 3 + Math.floor(4 * r()) }, (_, k) => [
    { at: k * pace, sound: whistle([high * 0.99, high, high * 0.99], 0.11, 0.03) },
    {
      at: k * pace + 0.14,
      sound: whistle([low, low * 1.01, low * 0.98], 0.14, 0.03).map((v) => 0.8 * v),
    },
  ]).flat();
}

/** A wren's song: short figures at great speed, a trill in the middle, all above four kilohertz. */
export function wren(r: Random): Note[] {
  const out: Note[] = [];
  let t = 0;
  for (let figure = 0; figure < 4; figure++) {
    const hz = between(r, 4200, 6600);
    const to = hz * pick(r, [0.78, 0.88, 1.14, 1.26]);
    const pace = between(r, 0.045, 0.11);
    const times = 3 + Math.floor((figure === 2 ? 12 : 5) * r());
    for (let k = 0; k < times; k++, t += pace)
      out.push({
        at: t,
        sound: whistle(
          [hz, to, hz * 0.97].map((f) => f * (1 - 0.007 * k)),
          pace * 0.72,
          0.04,
        ).map((v) => 0.7 * v),
      });
    t += between(r, 0.02, 0.08);
  }
  return out;
}

/** A wood pigeon: five coos, the second long and stressed, said three or four times and broken off after one more. */
export function woodPigeon(r: Random): Note[] {
  const out: Note[] = [];
  const hz = between(r, 440, 480);
  const coo = (at: number, length: number, lift: number, strength: number): void => {
    const path = [hz * 0.9, hz * lift, hz * lift * 0.985, hz * 0.92];
    const tone = whistle(path, length, 0.22);
    const air = run(
      mapped(tone, (_, i) => gauss(r) * Math.sin((Math.PI * i) / tone.length)),
      biquad("band", hz * 1.1, 6),
    );
    const throat = between(r, 17, 22);
    const sound = mapped(
      tone,
      (v, i) => strength * (v * (0.82 + 0.18 * Math.sin((2 * Math.PI * throat * i) / RATE)) + 0.5 * air[i]!),
    );
    out.push({ at, sound });
  };
  const rounds = 3 + Math.floor(2 * r());
  for (let k = 0; k < rounds; k++) {
    const t = k * 2.75 + 0.04 * gauss(r);
    coo(t, 0.34, 0.98, 0.7);
    coo(t + 0.46, 0.72, 1.06, 1);
    coo(t + 1.26, 0.44, 1.02, 0.85);
    coo(t + 1.86, 0.26, 0.97, 0.6);
    coo(t + 2.2, 0.34, 0.99, 0.7);
  }
  coo(rounds * 2.75, 0.22, 0.95, 0.6);
  return out;
}
