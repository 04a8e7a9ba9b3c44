import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { between, type Random, seeded } from "../dsp/random";
import { phrase } from "./prosody";
import { laugh, spoken } from "./voice";

export interface Voice {
  /** Pitch at rest, Hz. */
  readonly pitch: number;
  /** Formants against a man's: 1.16 for a woman. */
  readonly throat: number;
}

const anyone = (r: Random): Voice =>
  r() < 0.5
    ? { pitch: between(r, 172, 236), throat: between(r, 1.12, 1.2) }
    : { pitch: between(r, 88, 138), throat: between(r, 0.95, 1.04) };

export interface Table {
  readonly seed: number;
  readonly people: number;
  /** Share of the time in which somebody at the table speaks, 0 to 1. */
  readonly eager: number;
  /** Consonants against vowels: 1 as spoken. */
  readonly crisp: number;
  /** Laughs in the loop. */
  readonly laughs: number;
}

/** A table's talk over a loop: one has the turn for a phrase or four, another falls in a little early or late, now and then both laugh. */
export function conversation({ seed, people, eager, crisp, laughs }: Table, samples: number): Mono {
  const r = seeded(seed);
  const loop = samples / RATE;
  const who = Array.from({ length: people }, () => anyone(r));
  const y = silence(samples);
  let turn = 0;
  for (let t = loop * r(), end = t + loop - 2; t < end; ) {
    const speaker = who[turn]!;
    const effort = between(r, 0.8, 1.1);
    for (let p = 1 + Math.floor(3.4 * r()); p > 0 && t < end; p--) {
      const words = phrase(r, speaker.pitch, speaker.throat, 3 + Math.floor(9 * r()));
      const sound = spoken(r, words, crisp);
      lay(y, sound, t * RATE, effort);
      t += sound.length / RATE + between(r, 0.02, 0.22);
    }
    turn = (turn + 1 + Math.floor(r() * Math.max(1, people - 1))) % people;
    t += between(r, -0.25, 0.5) + ((1 - eager) / eager) * between(r, 0.5, 2.5);
  }
  for (let k = 0; k < laughs; k++) {
    const { pitch, throat } = who[Math.floor(r() * people)]!;
    lay(y, laugh(r, pitch, throat), r() * samples, between(r, 0.5, 1));
  }
  return y;
}
