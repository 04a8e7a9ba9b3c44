/**
 * The only slopes of the documentary's sound. Across a cut: 3 ms, so that a low note does not end in a click.
 * Within a shot: as long as it takes not to hear the steps of the scroll. Each takes back whatever had been
 * planned for later, so that nothing is left over while the clock is held and the film goes on.
 */

/** Seconds from the decision to the cut: enough for every gain of a cut to reach the audio thread in time. */
export const LEAD = 0.02;
/** Seconds that a cut takes, no more than 0.003. */
export const CUT = 0.003;
/** A time constant: after the cut's six of them 0.25% is left, and that is dropped. */
const CUT_CONSTANT = CUT / 6;
/** A time constant, in seconds. */
const TRAVEL_CONSTANT = 0.02;

const ATTEMPTS = 3;

/** A cut: the level stands at `when` plus {@link CUT}. */
export function cutTo(param: AudioParam, level: number, when: number): void {
  param.cancelScheduledValues(when);
  // biome-ignore lint/plugin: a cut's own de-click, 3 ms
  param.setTargetAtTime(level, when, CUT_CONSTANT);
  param.setValueAtTime(level, when + CUT);
}

/** A step: the level stands at `when`, to the sample, for what begins with an attack. */
export function stepTo(param: AudioParam, level: number, when: number): void {
  param.cancelScheduledValues(when);
  param.setValueAtTime(level, when);
}

/** The hearing travels within a shot. Never across a cut: `when` is after it. */
export function travelTo(param: AudioParam, level: number, when: number): void {
  param.cancelScheduledValues(when);
  // biome-ignore lint/plugin: the hearing travels inside one moment
  param.setTargetAtTime(level, when, TRAVEL_CONSTANT);
}

/** The next whole sample at or after a time; between samples a browser would interpolate. */
export function onSample(context: BaseAudioContext, time: number): number {
  return Math.ceil(time * context.sampleRate - 1e-6) / context.sampleRate;
}

/**
 * Schedules things that belong together at one time, and again if that time had come before all were told:
 * a source that is started late begins late, and a pair would lose its lock.
 * @returns the time, on a sample, in context seconds
 */
export function together(context: BaseAudioContext, schedule: (when: number) => void): number {
  for (let attempt = 1; ; attempt++) {
    const when = onSample(context, context.currentTime + LEAD);
    schedule(when);
    if (context.currentTime < when || attempt === ATTEMPTS) return when;
  }
}
