/** What the film in the machine shows: a stage, no one on it. Drawn, not found. */
import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RepeatWrapping, SRGBColorSpace } from "three";
import type { Steps } from "../kit/steps";
import type { Stage } from "../take";

const smooth = (a: number, b: number, x: number): number => {
  const k = Math.min(1, Math.max(0, (x - a) / (b - a)));
  return k * k * (3 - 2 * k);
};

/** Brightness 0 to 1 of the picture at x (left to right) and y (bottom to top), both 0 to 1. */
export function footage(x: number, y: number): number {
  const lamp = 0.9 * Math.exp(-((x - 0.5) ** 2 * 60 + (y - 0.86) ** 2 * 150));
  const beam = smooth(0.06 + (0.9 - y) * 0.3, 0, Math.abs(x - 0.5)) * smooth(0.2, 0.95, y) * 0.34;
  const pool = smooth(0.3, 0, Math.abs(x - 0.5)) * smooth(0.06, 0.16, y) * smooth(0.27, 0.17, y) * 0.55;
  let stacks = 0;
  for (const [left, right, top] of [
    [0.05, 0.21, 0.68],
    [0.22, 0.35, 0.6],
    [0.66, 0.79, 0.6],
    [0.8, 0.95, 0.7],
  ] as const) {
    if (x < left || x > right || y > top || y < 0.18) continue;
    const u = ((x - left) / (right - left)) * 2;
    const v = ((y - 0.18) / (top - 0.18)) * 4;
    const cone = Math.hypot((u % 1) - 0.5, (v % 1) - 0.5);
    const lit = 0.2 + 0.5 * smooth(0.5, 0.1, Math.abs(x - 0.5));
    const paper = smooth(0.4, 0.36, cone) * (0.8 + 0.2 * smooth(0.3, 0.1, cone));
    const frame = smooth(0.36, 0.39, cone) * smooth(0.43, 0.4, cone);
    const seam = Math.min(
      smooth(0, 0.04, u % 2),
      smooth(2, 1.96, u),
      smooth(0, 0.03, v % 2),
      smooth(2, 1.97, v % 2),
    );
    stacks = lit * seam * (0.55 - 0.4 * paper + 0.3 * smooth(0.11, 0.06, cone)) + 0.16 * lit * frame;
  }
  const vignette = 1 - 0.7 * ((x - 0.5) ** 2 + (y - 0.5) ** 2) * 2;
  return Math.min(1, Math.max(0, (0.03 + lamp + Math.max(beam, stacks) + pool) * vignette));
}

type Shade = (x: number, y: number) => readonly [luma: number, alpha: number];

/** Row by row. */
function* pixels(width: number, height: number, shade: Shade): Steps<Uint8Array<ArrayBuffer>> {
  const data = new Uint8Array(width * height * 4);
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      const [luma, alpha] = shade((i + 0.5) / width, (j + 0.5) / height);
      const byte = Math.round(Math.min(1, luma) * 255);
      data.set([byte, byte, Math.round(byte * 0.97), Math.round(alpha * 255)], (j * width + i) * 4);
    }
    yield;
  }
  return data;
}

/** One of the take's own, for each moves it as it likes; its pixels are all takes'. */
function texture(stage: Stage, key: string, width: number, height: number, shade: Shade): DataTexture {
  const data = stage.made(key, () => pixels(width, height, shade), { soon: true });
  const made = new DataTexture(data, width, height);
  made.colorSpace = SRGBColorSpace;
  made.magFilter = LinearFilter;
  made.minFilter = LinearMipmapLinearFilter;
  made.generateMipmaps = true;
  made.anisotropy = 8;
  made.needsUpdate = true;
  return made;
}

/** The picture as the ground glass shows it. */
export const screenTexture = (stage: Stage): DataTexture =>
  texture(stage, "the screen's pixels", 448, 336, (x, y) => [footage(x, y), 1]);

/** Pitch of a frame along 35 mm film, metres: four perforations (SMPTE 93). */
export const FRAME_PITCH = 0.019;

/** One frame of 35 mm film, the strip running along u; alpha is nought in the perforations. */
export function filmTexture(stage: Stage): DataTexture {
  const made = texture(stage, "the film's pixels", 128, 256, (u, v) => {
    const across = v * 35;
    const along = ((u * 4) % 1) * 4.75 - 2.375;
    const hole = [2.9, 32.1].some((at) => Math.max(Math.abs(across - at) / 1.4, Math.abs(along) / 0.99) < 1);
    if (hole) return [0, 0];
    const [px, py] = [(across - 5.6) / 23.8, u * 1.16 - 0.08];
    if (px > 0 && px < 1 && py > 0 && py < 1) return [0.1 + 0.9 * footage(px, py), 1];
    if (across > 4.4 && across < 5.4) return [0.3 + 0.3 * Math.sin(u * 90) * Math.sin(u * 23), 1];
    return [0.24, 1];
  });
  made.wrapS = RepeatWrapping;
  return made;
}
