import { createEar, type Ear } from "@/media/hearing/ear";
import { AUDIOGRAMS } from "@/media/stems/audiograms";
import { createHowlGuard } from "./howl";
import { createLimiter } from "./limiter";
import { ASSUMED_SPL, type Ears, type Order } from "./orders";

/** The longest slope that a cut may have, seconds. */
const CUT = 0.003;
/** Samples at a time, as the Web Audio API hands them over. */
const QUANTUM = 128;

export interface Chain {
  obey(order: Order): void;
  /** 128 samples of each ear in, as many out. After a howl, silence. Nothing is allocated. */
  process(left: Float32Array, right: Float32Array, outLeft: Float32Array, outRight: Float32Array): void;
  readonly howls: () => boolean;
}

/** One side: its ear, and beside it the same sound as late, so that WORLD and INSIDE are in step at a cut. */
interface Side {
  ear: Ear;
  readonly world: Float32Array;
  readonly inside: Float32Array;
}

/** Microphone to headphones: the two perspectives, the cut between them, the level, the howl guard, the limiter. */
export function createChain(ears: Ears, rate: number): Chain {
  const make = (name: Ears["left"]): Ear => createEar(AUDIOGRAMS[name], ASSUMED_SPL, rate);
  const side = (name: Ears["left"]): Side => {
    const ear = make(name);
    return { ear, world: new Float32Array(ear.latency + QUANTUM), inside: new Float32Array(QUANTUM) };
  };
  const sides = { left: side(ears.left), right: side(ears.right) };
  const limit = createLimiter(rate);
  const guard = createHowlGuard(rate);
  const heard = new Float32Array(QUANTUM);
  const step = 1 / (CUT * rate);
  let howls = false;
  let toInside = 0;
  let toLevel = 1;
  let inside = 0;
  let level = 1;

  const hear = ({ ear, world, inside }: Side, input: Float32Array): void => {
    world.copyWithin(0, QUANTUM);
    world.set(input, world.length - QUANTUM);
    ear.process(input, inside, QUANTUM);
  };
  const toward = (now: number, goal: number): number =>
    now < goal ? Math.min(goal, now + step) : Math.max(goal, now - step);

  return {
    obey({ ears, inside, level }) {
      if (ears) for (const at of ["left", "right"] as const) sides[at].ear = make(ears[at]);
      if (inside !== undefined) toInside = inside ? 1 : 0;
      if (level !== undefined) toLevel = Math.min(1, Math.max(0, level));
    },
    process(left, right, outLeft, outRight) {
      if (howls) return;
      hear(sides.left, left);
      hear(sides.right, right);
      for (let i = 0; i < QUANTUM; i++) {
        inside = toward(inside, toInside);
        level = toward(level, toLevel);
        const l = sides.left;
        const r = sides.right;
        outLeft[i] = level * ((l.world[i] ?? 0) * (1 - inside) + (l.inside[i] ?? 0) * inside);
        outRight[i] = level * ((r.world[i] ?? 0) * (1 - inside) + (r.inside[i] ?? 0) * inside);
        heard[i] = ((outLeft[i] ?? 0) + (outRight[i] ?? 0)) / 2;
      }
      limit(outLeft, outRight);
      howls = guard.hears(heard);
      if (!howls) return;
      outLeft.fill(0);
      outRight.fill(0);
    },
    howls: () => howls,
  };
}
