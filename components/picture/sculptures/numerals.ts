import type { BufferGeometry } from "three";
import { place, tube } from "../kit/geometry";
import type { Vec3 } from "../take";

type Stroke = readonly (readonly [x: number, y: number])[];

/** Of an ellipse, from one angle to another, in turns, anticlockwise from +x. */
const arc = (x: number, y: number, rx: number, ry: number, from: number, to: number): Stroke =>
  Array.from({ length: 15 }, (_, k) => {
    const turn = (from + ((to - from) * k) / 14) * 2 * Math.PI;
    return [x + rx * Math.cos(turn), y + ry * Math.sin(turn)];
  });

const SIX: Stroke = [[0.46, 1], [0.2, 0.72], ...arc(0.3, 0.3, 0.27, 0.3, 0.42, -0.58)];

/** Each a line of the pen in a box 0.6 wide and 1 high, as on an instrument's scale. */
const FIGURES: readonly Stroke[] = [
  arc(0.3, 0.5, 0.27, 0.5, 0.25, 1.25),
  [
    [0.14, 0.8],
    [0.33, 1],
    [0.33, 0],
  ],
  [...arc(0.3, 0.73, 0.26, 0.27, 0.45, -0.06), [0.06, 0.02], [0.58, 0.02]],
  [...arc(0.28, 0.76, 0.24, 0.24, 0.42, -0.2), ...arc(0.28, 0.27, 0.28, 0.27, 0.2, -0.42)],
  [
    [0.46, 0],
    [0.46, 1],
    [0.03, 0.3],
    [0.6, 0.3],
  ],
  [[0.54, 1], [0.14, 1], [0.1, 0.56], ...arc(0.28, 0.32, 0.28, 0.32, 0.34, -0.4)],
  SIX,
  [
    [0.04, 1],
    [0.57, 1],
    [0.22, 0],
  ],
  [...arc(0.3, 0.75, 0.21, 0.25, -0.25, 0.75), ...arc(0.3, 0.25, 0.27, 0.25, 0.25, -0.75)],
  SIX.map(([x, y]) => [0.6 - x, 1 - y] as const),
];

/** A figure's width, and how far one stands from the next, in heights. */
const [BOX, SET] = [0.6, 0.8];

/**
 * A number as printed, in the plane z = 0, its last figure's right edge at x = 0 and its middle at y = 0.
 * @param height of a figure, metres
 */
export function* numeral(value: number, height: number): Generator<BufferGeometry, void, undefined> {
  const figures = [...String(value)];
  for (const [k, figure] of figures.entries()) {
    const points = (FIGURES[Number(figure)] ?? []).map(([x, y]): Vec3 => [x, y - 0.5, 0]);
    const line = tube(points, 0.055, { segments: 3 * points.length, sides: 5 });
    yield place(line, { at: [((k - figures.length + 1) * SET - BOX) * height, 0, 0], scale: height });
  }
}
