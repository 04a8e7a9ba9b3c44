import { type BufferGeometry, CylinderGeometry, TorusGeometry } from "three";
import { lathe, place, rbox, rod, tube } from "../kit/geometry";
import type { Steps } from "../kit/steps";
import type { Things } from "./kitchen-things";

/** A lathe whose section is a rounded square rather than a circle. */
function squared(profile: readonly (readonly [number, number])[], power = 4): BufferGeometry {
  const geometry = lathe(profile, 64);
  const p = geometry.getAttribute("position");
  for (let i = 0; i < p.count; i++) {
    const [x, z] = [p.getX(i), p.getZ(i)];
    const r = Math.hypot(x, z);
    if (r < 1e-6) continue;
    const [c, s] = [Math.abs(x / r), Math.abs(z / r)];
    const k = 1 / (c ** power + s ** power) ** (1 / power);
    p.setXYZ(i, x * k * 0.93, p.getY(i), z * k * 0.93);
  }
  geometry.computeVertexNormals();
  return geometry;
}

/** 0.41 m high: a heavy foot with one knob, a ribbed glass jar with its handle, and its lid unless it is off; half full. */
export function* blender({ lid = true } = {}): Steps<Things> {
  const foot: [number, number][] = [
    [0, 0],
    [0.088, 0],
    [0.093, 0.006],
    [0.093, 0.02],
    [0.086, 0.06],
    [0.07, 0.11],
    [0.064, 0.128],
    [0.06, 0.135],
    [0, 0.136],
  ];
  const jar: [number, number][] = [
    [0.045, 0.15],
    [0.052, 0.152],
    [0.056, 0.17],
    [0.066, 0.26],
    [0.076, 0.362],
    [0.0775, 0.368],
    [0.073, 0.368],
    [0.062, 0.26],
    [0.052, 0.172],
    [0.047, 0.158],
  ];
  const ribs = [0, 1, 2, 3].map((i) => {
    const a = Math.PI / 4 + (i * Math.PI) / 2;
    return rod(
      [Math.cos(a) * 0.058, 0.172, Math.sin(a) * 0.058],
      [Math.cos(a) * 0.079, 0.355, Math.sin(a) * 0.079],
      0.006,
      { sides: 8 },
    );
  });
  yield;
  const handle = tube(
    [
      [0.07, 0.34, 0],
      [0.105, 0.345, 0],
      [0.13, 0.325, 0],
      [0.128, 0.26, 0],
      [0.11, 0.205, 0],
      [0.06, 0.195, 0],
    ],
    0.0105,
    { segments: 40, sides: 10 },
  );
  const blades = [0, 1, 2, 3].map((i) =>
    place(rbox(0.034, 0.0018, 0.009, 0.0006), {
      at: [Math.cos(i * 1.57) * 0.017, 0.176 + (i % 2) * 0.006, Math.sin(i * 1.57) * 0.017],
      turn: [0, -i * 1.57, (i % 2 ? -1 : 1) * 0.4],
    }),
  );
  yield;
  const shell = squared(jar);
  yield;
  return {
    metal: [
      squared(foot, 5),
      place(new TorusGeometry(0.023, 0.003, 8, 36), { at: [0, 0.06, 0.089], turn: [-0.28, 0, 0] }),
      ...blades,
    ],
    dark: [
      lathe(
        [
          [0, 0.134],
          [0.052, 0.135],
          [0.054, 0.15],
          [0.05, 0.156],
          [0, 0.156],
        ],
        48,
      ),
      place(new CylinderGeometry(0.019, 0.021, 0.022, 28), {
        at: [0, 0.061, 0.094],
        turn: [Math.PI / 2 - 0.28, 0, 0],
      }),
      place(rbox(0.004, 0.03, 0.008, 0.001), { at: [0, 0.063, 0.107], turn: [-0.28, 0, 0.6] }),
      ...(lid ? [cover()] : []),
    ],
    glass: [shell, ...ribs, handle],
    china: [],
  };
}

/** The lid and its stopper. */
const cover = (): BufferGeometry =>
  squared([
    [0, 0.366],
    [0.081, 0.366],
    [0.083, 0.37],
    [0.083, 0.384],
    [0.078, 0.39],
    [0.034, 0.39],
    [0.032, 0.41],
    [0.028, 0.413],
    [0, 0.413],
  ]);

/** What is in the jar, to half its height. */
export const smoothie = (): BufferGeometry =>
  squared([
    [0, 0.16],
    [0.046, 0.161],
    [0.051, 0.174],
    [0.0595, 0.258],
    [0, 0.26],
  ]);
