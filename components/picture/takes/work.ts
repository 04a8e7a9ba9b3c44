/** What a step is made of, counted: how long it lasts is the machine's affair, and the bench's. */
import { type BufferAttribute, BufferGeometry } from "three";

export interface Work {
  /** Calls of what Math has that is dear. */
  readonly reckoned: number;
  /** Corners of shapes that three makes in one go. */
  readonly corners: number;
}

const DEAR = ["sin", "cos", "sqrt", "exp", "hypot", "log", "atan2"] as const;

export interface Count {
  /** @returns what was done since the last time, or since it began */
  taken(): Work;
  /** Math and three are as they were. */
  stop(): void;
}

/** From here on everything that this thread does is counted. */
export function countWork(): Count {
  let [reckoned, corners] = [0, 0];
  const whole = DEAR.map((name) => [name, Math[name] as (...values: number[]) => number] as const);
  const { setAttribute } = BufferGeometry.prototype;
  for (const [name, reckon] of whole)
    Object.assign(Math, {
      [name](...values: number[]) {
        reckoned++;
        return reckon(...values);
      },
    });
  BufferGeometry.prototype.setAttribute = function (name, attribute: BufferAttribute) {
    if (name === "position" && this.type !== "BufferGeometry") corners += attribute.count;
    return setAttribute.call(this, name, attribute);
  };
  return {
    taken() {
      const work = { reckoned, corners };
      [reckoned, corners] = [0, 0];
      return work;
    },
    stop() {
      Object.assign(Math, Object.fromEntries(whole));
      BufferGeometry.prototype.setAttribute = setAttribute;
    },
  };
}
