/**
 * A pulse of sound over a room's floor plan: the wave equation in two dimensions,
 * p_tt + 2σ p_t = c² ∇²p, by the leapfrog scheme at its stability limit (K. Kowalczyk and
 * M. van Walstijn, "Modeling frequency-dependent boundaries…", Acta Acustica 94, 2008, for
 * the walls). The same moment gives the same field, whatever was asked for before.
 */
import { SPEED } from "@/media/acoustics/rooms";
import type { Steps } from "./steps";

/** Metres between the points of the field, and seconds between its moments: c Δt = Δx / √2. */
export const CELL = 0.1;
const COURANT = Math.SQRT1_2;
export const STEP = (CELL * COURANT) / SPEED;
/** The pulse: a Ricker wavelet of this many Hz, so that a ring is about as broad as a chair. */
export const PULSE_HZ = 430;

export interface Plan {
  /** Metres between the walls, or between the wedges' tips; its middle is the origin. */
  readonly size: readonly [x: number, z: number];
  readonly from: readonly [x: number, z: number];
  /** A wall: its impedance over that of air. Wedges: metres that they are deep. */
  readonly edge: { readonly impedance: number } | { readonly wedge: number };
}

export interface Wave {
  readonly columns: number;
  readonly rows: number;
  /** Metres that the field covers, walls or wedges included. */
  readonly span: readonly [x: number, z: number];
  /** Pressure at so many seconds after the pulse begins, row by row from −x −z; the first crest is 1 a metre out. The array is used anew. */
  at(seconds: number): Float32Array;
}

/** What the crest measures a metre from where it began. */
const AT_A_METRE = 0.147;
/** Loss a second at the wedges' far end; it grows with the square of the depth, as foam fills the section. */
const FOAM = 2600;

/** Share of the energy that a wall of this impedance takes, over all angles in a plane. */
function absorbed(impedance: number): number {
  const angles = 400;
  let sum = 0;
  for (let i = 0; i < angles; i++) {
    const along = Math.cos(((i + 0.5) / angles) * (Math.PI / 2));
    const back = (impedance * along - 1) / (impedance * along + 1);
    sum += (1 - back * back) * along;
  }
  return (sum / angles) * (Math.PI / 2);
}

/** Eyring takes every direction for equally likely; sound that has found a rectangle's long way stays, and rings so much longer. */
const LONG_WAY = 1.15;

/**
 * The walls' impedance over that of air for a reverberation time in seconds in a plan of so many
 * metres: Eyring's formula in the plane, where a path between walls is πS/L long on average.
 */
export function impedanceFor(seconds: number, [x, z]: readonly [number, number]): number {
  const path = (Math.PI * x * z) / (2 * (x + z));
  const wanted = 1 - Math.exp((-Math.log(1e6) * path * LONG_WAY) / (SPEED * seconds));
  let [low, high] = [1.5, 400];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (absorbed(middle) > wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** What every point loses in a moment: in the wedges by their depth, at a wall by its impedance. */
function losses({ size, edge }: Plan, columns: number, rows: number): Float32Array {
  const loss = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if ("wedge" in edge) {
        const x = Math.abs(column - (columns - 1) / 2) * CELL - size[0] / 2;
        const z = Math.abs(row - (rows - 1) / 2) * CELL - size[1] / 2;
        loss[at] = FOAM * STEP * (Math.max(0, x, z) / edge.wedge) ** 2;
      } else {
        const walls = Number(column % (columns - 1) === 0) + Number(row % (rows - 1) === 0);
        loss[at] = (walls * COURANT) / edge.impedance;
      }
    }
  return loss;
}

/** A field some moments after its pulse began. */
export interface RunUp {
  readonly moment: number;
  readonly last: Float32Array;
  readonly now: Float32Array;
}

/** Moments that are reckoned in one step. */
const TOGETHER = 2;

/**
 * The field at so many seconds after the pulse begins, reckoned in steps: a shot that begins there does not reckon
 * them in its first frame.
 */
export function* runUp(plan: Plan, seconds: number): Steps<RunUp> {
  const early = field(plan);
  while (early.moment < seconds / STEP) {
    early.advance();
    if (early.moment % TOGETHER === 0) yield;
  }
  const { moment, last, now } = early;
  return { moment, last, now };
}

/** What changes from moment to moment, in three arrays that take turns. */
function field(plan: Plan) {
  const deep = "wedge" in plan.edge ? plan.edge.wedge : 0;
  const columns = Math.round((plan.size[0] + 2 * deep) / CELL) + 1;
  const rows = Math.round((plan.size[1] + 2 * deep) / CELL) + 1;
  const loss = losses(plan, columns, rows);
  const source =
    Math.round(plan.from[1] / CELL + (rows - 1) / 2) * columns +
    Math.round(plan.from[0] / CELL + (columns - 1) / 2);
  let [last, now, next] = [0, 1, 2].map(() => new Float32Array(columns * rows)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  let moment = 0;

  function advance(): void {
    for (let row = 0; row < rows; row++) {
      // Beyond a wall lies its own mirror image.
      const up = row > 0 ? -columns : columns;
      const down = row < rows - 1 ? columns : -columns;
      for (let column = 0; column < columns; column++) {
        const at = row * columns + column;
        const left = column > 0 ? at - 1 : at + 1;
        const right = column < columns - 1 ? at + 1 : at - 1;
        const around = (now[left] ?? 0) + (now[right] ?? 0) + (now[at + up] ?? 0) + (now[at + down] ?? 0);
        const lost = loss[at] ?? 0;
        next[at] = (0.5 * around - (1 - lost) * (last[at] ?? 0)) / (1 + lost);
      }
    }
    const swing = (Math.PI * PULSE_HZ * (moment * STEP - 1.2 / PULSE_HZ)) ** 2;
    if (moment * STEP < 2.4 / PULSE_HZ)
      next[source] = (next[source] ?? 0) + ((1 - 2 * swing) * Math.exp(-swing)) / AT_A_METRE;
    [last, now, next] = [now, next, last];
    moment++;
  }

  return {
    columns,
    rows,
    advance,
    get moment() {
      return moment;
    },
    get last() {
      return last;
    },
    get now() {
      return now;
    },
    /** Back to where it began, or to a moment that has been reckoned before. */
    set(start?: RunUp) {
      for (const one of [last, now, next]) one.fill(0);
      if (start) {
        last.set(start.last);
        now.set(start.now);
      }
      moment = start?.moment ?? 0;
    },
  };
}

/**
 * A room in which one pulse is let go. Costs a few hundredths of a millisecond for each moment that passes.
 * @param start reckoned from the same plan
 */
export function wave(plan: Plan, start?: RunUp): Wave {
  const room = field(plan);
  const { columns, rows } = room;
  const shown = new Float32Array(columns * rows);
  const begin = (wanted: number) => room.set(start && wanted >= start.moment - 1 ? start : undefined);
  begin(Number.POSITIVE_INFINITY);
  return {
    columns,
    rows,
    span: [(columns - 1) * CELL, (rows - 1) * CELL],
    at(seconds) {
      const wanted = Math.max(0, seconds) / STEP;
      if (wanted < room.moment - 1) begin(wanted);
      while (room.moment < wanted) room.advance();
      const { last, now, moment } = room;
      // Between two moments it is drawn in a straight line.
      const share = moment === 0 ? 1 : wanted - (moment - 1);
      for (let at = 0; at < shown.length; at++)
        shown[at] = (last[at] ?? 0) + share * ((now[at] ?? 0) - (last[at] ?? 0));
      return shown;
    },
  };
}
