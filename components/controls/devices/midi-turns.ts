import { steady } from "./steady";

/** Values of one controller, 0 to 127. */
const MOST = 127;
/** A knob that is turned by hand does not leap; what does was moved while nobody listened. */
const LEAP = 12;
/** From rest it has to go further than a worn one flickers. */
const LEAST = 2;
/** Relative knobs send a few steps at a time. */
const STEPS = 15;

/** How a relative controller says which way it goes. Both are made. */
function relative(value: number): number | undefined {
  // Two's complement: 1 is on by one, 127 back by one.
  if (value > 0 && value <= STEPS) return value;
  if (value >= 128 - STEPS) return value - 128;
  // Offset: 65 is on by one, 63 back by one.
  if (Math.abs(value - 64) <= STEPS && value !== 64) return value - 64;
  return undefined;
}

/** One move of a controller: detents of a knob without ends, or a part of the whole way of one with them. */
export type Turn = { readonly detents: number } | { readonly part: number };

/**
 * Tells what a controller means, which its messages do not say: one that has ends sends where it stands and so never
 * the same value twice; one that has none sends its steps, and those again and again. Until that is known nothing
 * but a knob's own small way moves anything.
 */
export function midiTurns(): (controller: number, value: number, milliseconds: number) => Turn | undefined {
  const known = new Map<number, { value: number; relative: boolean; way: ReturnType<typeof steady> }>();
  return (controller, value, milliseconds) => {
    const before = known.get(controller);
    const steps = relative(value);
    const around = before && Math.abs(before.value - value) > MOST - 2 * STEPS;
    const isRelative =
      before?.relative || ((before?.value === value || around === true) && steps !== undefined);
    const way = before?.way ?? steady(LEAST);
    known.set(controller, { value, relative: isRelative, way });
    if (isRelative) return steps === undefined ? undefined : { detents: steps };
    if (!before || before.value === value || Math.abs(before.value - value) > LEAP) return undefined;
    const moved = way(value - before.value, milliseconds);
    return moved === 0 ? undefined : { part: moved / MOST };
  };
}
