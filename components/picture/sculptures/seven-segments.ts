import {
  type BufferGeometry,
  type Color,
  Float32BufferAttribute,
  type Mesh,
  MeshBasicMaterial,
  Shape,
  ShapeGeometry,
  Vector2,
} from "three";
import { merged, mesh, place } from "../kit/geometry";
import type { Steps } from "../kit/steps";
import type { Stage } from "../take";

/** Segments a to g, lowest bit first. */
const LIT = [0x3f, 0x06, 0x5b, 0x4f, 0x66, 0x6d, 0x7d, 0x07, 0x7f, 0x6f] as const;
/** Middle of each segment and whether it stands, in heights of a digit. */
const SEGMENTS = [
  [0, 0.46, false],
  [0.24, 0.23, true],
  [0.24, -0.23, true],
  [0, -0.46, false],
  [-0.24, -0.23, true],
  [-0.24, 0.23, true],
  [0, 0, false],
] as const;

function bar(): BufferGeometry {
  const [half, w] = [0.2, 0.042];
  const outline = [
    [-half - w, 0],
    [-half, -w],
    [half, -w],
    [half + w, 0],
    [half, w],
    [-half, w],
  ] as const;
  return new ShapeGeometry(new Shape(outline.map(([x, y]) => new Vector2(x, y))));
}

export interface SevenSegments {
  readonly mesh: Mesh;
  /** @param text as many decimal digits as there are places; anything else leaves its place dark. */
  show(text: string): void;
}

export interface Digit {
  /** Middle of the digit, metres. */
  readonly x: number;
  readonly y: number;
  /** Metres. */
  readonly height: number;
}

/** Digit by digit, each in its segments' order. */
function* figuresOf(digits: readonly Digit[]): Steps<BufferGeometry> {
  const parts: BufferGeometry[] = [];
  const one = bar();
  for (const { x, y, height } of digits) {
    yield;
    for (const [sx, sy, stands] of SEGMENTS) {
      const turned = place(one, { turn: [0, 0, stands ? Math.PI / 2 : 0] });
      parts.push(place(turned, { at: [x + (sx + sy * 0.09) * height, y + sy * height, 0], scale: height }));
    }
  }
  return yield* merged(parts);
}

/** Figures of light in the plane z = 0, facing +z. */
export function sevenSegments(
  stage: Stage,
  digits: readonly Digit[],
  color: Color,
  luminance: number,
): SevenSegments {
  const key = digits.map(({ x, y, height }) => [x, y, height]);
  const figured = stage.made(`seven segments at ${key}`, () => figuresOf(digits), { soon: true });
  // What is lit is each take's own, and goes with it.
  const geometry = figured.clone();
  geometry.userData = {};
  const shade = new Float32BufferAttribute(new Float32Array(geometry.getAttribute("position").count * 3), 3);
  geometry.setAttribute("color", shade);
  const corners = shade.count / (digits.length * SEGMENTS.length);
  const figures = mesh(geometry, new MeshBasicMaterial({ vertexColors: true }), {
    cast: false,
    receive: false,
  });
  let shown = "";
  return {
    mesh: figures,
    show(text) {
      if (text === shown) return;
      shown = text;
      digits.forEach((_, place) => {
        const mask = LIT[Number.parseInt(text[place] ?? "", 10)] ?? 0;
        SEGMENTS.forEach((_, segment) => {
          const level = mask & (1 << segment) ? luminance : luminance * 0.008;
          const first = (place * SEGMENTS.length + segment) * corners;
          for (let v = 0; v < corners; v++)
            shade.setXYZ(first + v, color.r * level, color.g * level, color.b * level);
        });
      });
      shade.needsUpdate = true;
    },
  };
}
