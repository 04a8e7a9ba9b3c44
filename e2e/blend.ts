import type { Picture } from "./screencast";

/** Rectangles in CSS pixels, at one device pixel each. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels count as telling the two shots apart where they differ by more than this, of 255. */
const APART = 20;

const inside = (boxes: readonly Box[], x: number, y: number) =>
  boxes.some((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height);

export interface Verdict {
  /** 0 is wholly the outgoing shot, 1 wholly the incoming. `null` where nothing tells them apart. */
  readonly picture: number | null;
  readonly words: number | null;
}

/**
 * How far a frame lies between two others, over the pixels that tell them apart, within the words' boxes and
 * outside them: the mean over those pixels of |frame − a| / (|frame − a| + |frame − b|). A cross-dissolve half
 * way gives one half; a camera that moved a little, or grain, a few hundredths.
 */
export function between(a: Picture, b: Picture, frame: Picture, words: readonly Box[]): Verdict {
  const sums = { picture: [0, 0, 0], words: [0, 0, 0] } as Record<keyof Verdict, [number, number, number]>;
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) {
      const i = (y * a.width + x) * 4;
      let [apart, toA, toB] = [0, 0, 0];
      for (let c = 0; c < 3; c++) {
        const [va, vb, vf] = [a.data[i + c] ?? 0, b.data[i + c] ?? 0, frame.data[i + c] ?? 0];
        apart = Math.max(apart, Math.abs(va - vb));
        toA += Math.abs(vf - va);
        toB += Math.abs(vf - vb);
      }
      if (apart <= APART) continue;
      const sum = sums[inside(words, x, y) ? "words" : "picture"];
      sum[0] += toA;
      sum[1] += toB;
      sum[2]++;
    }
  const share = ([toA, toB, count]: [number, number, number]) => (count < 40 ? null : toA / (toA + toB || 1));
  return { picture: share(sums.picture), words: share(sums.words) };
}

/** How different two frames are: the mean absolute difference of their pixels, 0 to 255. */
export function difference(a: Picture, b: Picture): number {
  let sum = 0;
  for (let i = 0; i < a.data.length; i += 4)
    for (let c = 0; c < 3; c++) sum += Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0));
  return sum / ((a.data.length / 4) * 3);
}
