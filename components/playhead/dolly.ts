import { type Cut, FRAMES_PER_SCREEN } from "@/media/edl";
import type { Frame } from "./frame";

/**
 * Milliseconds of each of the two stages in which the camera follows the scroll. It lags a steady scroll by two
 * of them; a notch of the wheel has half arrived after 1.7 of them, and nine tenths after 3.9.
 */
export const TAU = 36;
/** Frames of film in one animation frame from which a scroll is a jump: no hand pulls a camera so far. */
export const JUMP = FRAMES_PER_SCREEN / 2;
/** Frames of film within which the camera has arrived; a seventh of a pixel of scroll on a usual screen. */
const ARRIVED = 0.05;

/**
 * The camera on its track. A wheel scrolls in steps, and a camera that stepped with it would jolt; so within a
 * shot the camera, and nothing else, follows the scroll, critically damped: two equal first-order stages, one
 * after the other. Their answer to a step has no negative part, so that it neither overshoots nor turns back of
 * itself, whatever the scroll does. Between two animation frames the scroll is taken to have gone evenly, for
 * which the stages are solved in closed form: the path is the same at every rate of frames. At rest it is
 * exactly `t`, and at a cut, a seek or a jump it is so at once, for nothing of a shot reaches the next.
 *
 * Steps are not told from what is smooth already: a guess that changed its mind would itself be seen.
 * @returns what the camera is told, 0 to 1, for the frame seen at a time in milliseconds
 */
export function dolly(): (frame: Frame, milliseconds: number) => number {
  let last: Cut | undefined;
  let time = 0;
  // All three in frames of film from the shot's in: the scroll, the first stage, and the second, the camera.
  let scroll = 0;
  let carriage = 0;
  let camera = 0;

  /** Off the answer to an even scroll, which each stage lags by TAU, what is left decays. */
  function travel(to: number, elapsed: number) {
    const speed = (to - scroll) / elapsed;
    const decay = Math.exp(-elapsed / TAU);
    const first = carriage - (scroll - speed * TAU);
    const second = camera - (scroll - 2 * speed * TAU);
    carriage = to - speed * TAU + first * decay;
    camera = to - 2 * speed * TAU + (second + (first * elapsed) / TAU) * decay;
  }

  return (frame, milliseconds) => {
    const length = frame.cut.out - frame.cut.in;
    const to = frame.t * length;
    const moved = to !== scroll;
    const elapsed = milliseconds - time;
    // What moved although nobody scrolled was put there: a seek, a link, a resize.
    const put = moved && frame.still > 0;
    const stands = frame.cut !== last || put || Math.abs(to - scroll) >= JUMP;
    if (stands) carriage = camera = to;
    else if (elapsed > 0) travel(to, elapsed);
    const arrived = Math.abs(camera - to) < ARRIVED && Math.abs(carriage - to) < ARRIVED;
    if (!moved && arrived) carriage = camera = to;
    if (stands || elapsed > 0) {
      scroll = to;
      time = milliseconds;
    }
    last = frame.cut;
    return camera === to ? frame.t : Math.min(Math.max(camera / length, 0), 1);
  };
}
