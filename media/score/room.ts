import { biquad, run } from "./dsp/biquad";
import { convolveInto } from "./dsp/convolve";
import { fromDb, lay, type Mono, mixInto, RATE, type Stereo, silence, silentPair } from "./dsp/loop";
import { white } from "./dsp/random";
import { earOf, SHADOW } from "./head";

export type Point = readonly [x: number, y: number, z: number];

export interface Room {
  /** Metres. */
  readonly size: Point;
  /** Where the listener's head stands, and faces along y. */
  readonly ear: Point;
  /** Reverberation time in seconds at a frequency in Hz. */
  readonly rt: (hz: number) => number;
  /** Share of the pressure that a wall returns. */
  readonly returns: number;
  /** Level of the diffuse tail against the direct sound at one metre, dB. */
  readonly tail: number;
  readonly seconds: number;
}

const SPEED = 343;
const OCTAVES = [63, 125, 250, 500, 1000, 2000, 4000, 8000, 16000];

/** Each reflection loses treble to the walls it left: air and plaster take the top first, 6 dB an octave. */
function dulled(x: Mono, order: number): Mono {
  if (order === 0) return x;
  const keep = Math.exp((-2 * Math.PI * 12000) / (1 + order) / RATE);
  let y = 0;
  for (let i = 0; i < x.length; i++) {
    y = keep * y + (1 - keep) * x[i]!;
    x[i] = y;
  }
  return x;
}

/** Samples for which the head's shadow rings on. */
const SHADE = 40;

/** One arrival at an ear: an impulse between two samples, its treble as the head lets it by. */
function shade(into: Mono, at: number, gain: number, treble: number): void {
  const whole = Math.floor(at);
  const part = at - whole;
  let low = (1 - treble) * (1 - SHADOW);
  for (let k = 0; k < SHADE; k++) {
    const v = gain * (low + (k === 0 ? treble : 0));
    into[whole + k]! += v * (1 - part);
    into[whole + k + 1]! += v * part;
    low *= SHADOW;
  }
}

/**
 * Mirror sources of a shoebox to the third order (Allen and Berkley 1979),
 * grouped by how many walls they met, so that each group can be dulled as one.
 */
function mirrors(room: Room, source: Point, samples: number): Stereo {
  const out = silentPair(samples);
  for (let order = 0; order <= 4; order++) {
    const group: [Mono, Mono] = [silence(samples), silence(samples)];
    let met = false;
    for (let i = -order; i <= order; i++)
      for (let j = -order + Math.abs(i); j <= order - Math.abs(i); j++)
        for (const k of new Set([order - Math.abs(i) - Math.abs(j), Math.abs(i) + Math.abs(j) - order])) {
          const image = [i, j, k].map((q, a) =>
            q % 2 === 0 ? q * room.size[a]! + source[a]! : (q + 1) * room.size[a]! - source[a]!,
          );
          for (const side of [0, 1] as const) {
            const x = image[0]! - room.ear[0];
            const y = image[1]! - room.ear[1];
            const d = Math.max(0.3, Math.hypot(x, y, image[2]! - room.ear[2]));
            const ear = earOf(side, x / d);
            const t = (d / SPEED + ear.late) * RATE;
            if (t < 0 || t + SHADE >= samples) continue;
            met = true;
            shade(group[side], t, room.returns ** order / d, ear.treble);
          }
        }
    if (!met) continue;
    for (const side of [0, 1] as const) mixInto(out[side], dulled(group[side], order));
  }
  return out;
}

/** Diffuse tail: a noise of its own in every octave, because noise shared between octaves cancels at their edges. */
function tail(room: Room, seed: number, samples: number, from: number): Stereo {
  const one = (side: number): Mono => {
    const y = silence(samples);
    OCTAVES.forEach((hz, b) => {
      const k = biquad("band", hz, 1.1);
      const noise = run(run(white(seed + 31 * b + 1013 * side, samples), k), k);
      const fall = Math.log(1000) / room.rt(hz) / RATE;
      const gain = fromDb(room.tail) * 1.2 * 0.02;
      for (let i = Math.floor(from); i < samples; i++)
        y[i]! += noise[i]! * gain * Math.exp(-fall * (i - from)) * Math.min(1, (i - from) / (0.015 * RATE));
    });
    return y;
  };
  return [one(0), one(1)];
}

/** What a source at a point does at both ears; `late` is the room's tail where several sources share one. */
export function roomResponse(room: Room, seed: number, source: Point, late?: Stereo): Stereo {
  const samples = Math.floor(room.seconds * RATE);
  const early = mirrors(room, source, samples);
  const near = Math.hypot(...source.map((v, a) => v - room.ear[a]!));
  const from = Math.floor((near / SPEED + 0.008) * RATE);
  const [left, right] = late ?? tail(room, seed, samples, 0);
  const end = Math.floor(0.04 * RATE);
  const one = (straight: Mono, diffuse: Mono): Mono =>
    straight.map((v, i) => (v + (i < from ? 0 : diffuse[i - from]!)) * Math.min(1, (samples - i) / end));
  return [one(early[0], left), one(early[1], right)];
}

/** A dry source heard from where it stands in the room. */
export const heardIn = (room: Room, seed: number, dry: Mono, source: Point): Stereo =>
  convolveInto(dry, roomResponse(room, seed, source));

/** A thing that happens in the room now and then. */
export interface Event {
  readonly at: number;
  readonly sound: Mono;
  readonly gain?: number;
}

/** Events from one place in the room, laid into a loop and then heard from there. */
export function placed(
  room: Room,
  seed: number,
  samples: number,
  source: Point,
  events: readonly Event[],
): Stereo {
  const dry = silence(samples);
  for (const e of events) lay(dry, e.sound, e.at * RATE, e.gain ?? 1);
  return heardIn(room, seed, dry, source);
}

/** Something that happens once, somewhere. */
export interface Moment extends Event {
  readonly from: Point;
}

/** Events, each from a place of its own; they share the room's tail, as they do in a room. */
export function scattered(room: Room, seed: number, into: Stereo, events: readonly Moment[]): Stereo {
  const samples = Math.floor(room.seconds * RATE);
  const late = tail(room, seed, samples, 0);
  const answers = new Map<Point, Stereo>();
  for (const e of events) {
    const answer = answers.get(e.from) ?? roomResponse(room, seed, e.from, late);
    answers.set(e.from, answer);
    const dry = silence(e.sound.length + samples);
    dry.set(e.sound);
    const wet = convolveInto(dry, answer);
    for (const side of [0, 1] as const) lay(into[side], wet[side], e.at * RATE, e.gain ?? 1);
  }
  return into;
}
