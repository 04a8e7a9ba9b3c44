/** Sand on a moving plate, as a picture of its height seen from above. */
import { rng } from "./random";
import { norm2 } from "./sdf";
import type { Steps } from "./steps";

/** How the plate moves: displacement on a polar grid, see `displacement`. */
export interface Figure {
  readonly field: Float32Array;
  readonly rows: number;
  readonly turns: number;
}

export interface Strewing {
  /** Side of the picture in texels. */
  readonly side: number;
  /** Grains thrown; about one in six stays. */
  readonly grains: number;
  readonly seed: number;
  /** Half the width of a heap, in radii of the plate. */
  readonly width?: number;
  /** Share that never gathers, 0 to 1. */
  readonly stray?: number;
  /** How much sand there is at a place, 0 to 1; everywhere 1 unless told. */
  readonly supply?: (x: number, y: number) => number;
}

/** Bare plate round the clamp in the middle, in radii. */
const CLAMP = 0.075;

/** Distance to the nearest node in radii, by |w| over its slope. */
function* nodeDistance({ field, rows, turns }: Figure): Steps<Float32Array> {
  const far = new Float32Array(field.length);
  const at = (row: number, turn: number): number => field[row * turns + ((turn + turns) % turns)] ?? 0;
  for (let row = 0; row < rows; row++) {
    const r = row / (rows - 1);
    const [below, above] = [Math.max(0, row - 2), Math.min(rows - 1, row + 2)];
    const across = (above - below) / (rows - 1);
    if (row % 2 === 0) yield;
    const along = (8 * Math.PI * Math.max(r, 0.01)) / turns;
    for (let turn = 0; turn < turns; turn++) {
      const slope = norm2(
        (at(above, turn) - at(below, turn)) / across,
        (at(row, turn + 2) - at(row, turn - 2)) / along,
      );
      // Where the plate hardly moves sand rests without any slope to drive it there.
      far[row * turns + turn] = Math.abs(at(row, turn)) / (slope + 0.35);
    }
  }
  return far;
}

/** Red: gathered at the nodes. Green: as strewn. Heights 0 to 255; row 0 is at −z. */
export function* strew(
  figure: Figure,
  { side, grains, seed, width = 0.0115, stray = 0.004, supply }: Strewing,
): Steps<Uint8Array> {
  const random = rng(seed);
  const far = yield* nodeDistance(figure);
  const picture = new Uint8Array(side * side * 2);
  const size = side / 1536;

  const drop = (channel: 0 | 1, x: number, y: number, base: number): void => {
    const r = size * (1 + 1.2 * random() ** 2);
    const [cx, cy] = [(x * 0.5 + 0.5) * side, (y * 0.5 + 0.5) * side];
    const reach = Math.ceil(r);
    for (let py = Math.floor(cy) - reach; py <= cy + reach; py++) {
      for (let px = Math.floor(cx) - reach; px <= cx + reach; px++) {
        const q = ((px + 0.5 - cx) ** 2 + (py + 0.5 - cy) ** 2) / (r * r + 0.2);
        if (q > 1 || px < 0 || py < 0 || px >= side || py >= side) continue;
        const texel = (py * side + px) * 2 + channel;
        picture[texel] = Math.max(picture[texel] ?? 0, Math.min(255, base + Math.sqrt(1 - q) * 74));
      }
    }
  };

  for (let i = 0; i < grains; i++) {
    if (i % 1024 === 0) yield;
    const r = Math.sqrt(random()) * 0.99;
    const turn = random();
    const [x, y] = [r * Math.cos(turn * 2 * Math.PI), r * Math.sin(turn * 2 * Math.PI)];
    if (r < CLAMP || random() > (supply?.(x, y) ?? 1)) continue;
    const row = Math.round(r * (figure.rows - 1));
    const d = far[row * figure.turns + (Math.floor(turn * figure.turns) % figure.turns)] ?? 1;
    const pile = Math.exp(-(d * d) / (2 * (0.8 * width) ** 2));
    if (random() < Math.exp(-(d * d) / (2 * width * width)) + stray)
      drop(0, x, y, (60 + 70 * random()) * pile);
    if (i % 14 === 0) drop(1, x, y, 6);
  }
  return picture;
}
