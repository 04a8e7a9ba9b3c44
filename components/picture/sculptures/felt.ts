import { type BufferGeometry, PlaneGeometry } from "three";
import { mesh, rod } from "../kit/geometry";
import { lathed } from "../kit/lathed";
import type { Steps } from "../kit/steps";
import { vertexNormals } from "../kit/vertex-normals";
import type { Stage } from "../take";
import { worn } from "./matter";

/** Side of the felt, metres, and cells along it. */
const [SIDE, CELLS] = [0.62, 60];

/** Metres above the floor at `x`, `z` of its own: it does not quite lie flat, and a corner has been walked up. */
function height(x: number, z: number, flat: number): number {
  const free = Math.min(1, Math.max(0, (Math.hypot(x, z) - flat) / 0.1));
  const waves =
    0.5 + 0.3 * Math.sin(11 * x + 2 * Math.sin(5 * z)) + 0.2 * Math.sin(17 * z - 6 * x + Math.sin(9 * x));
  const corner = Math.max(0, (x + z) / SIDE - 0.62);
  return 0.003 + 0.009 * waves * free ** 2 + 0.9 * corner ** 2;
}

function* feltOf(flat: number): Steps<BufferGeometry> {
  const felt = new PlaneGeometry(SIDE, SIDE, CELLS, CELLS).rotateX(-Math.PI / 2);
  const at = felt.getAttribute("position");
  for (let i = 0; i < at.count; i++) {
    const [x, z] = [at.getX(i), at.getZ(i)];
    // Scissors do not cut straight.
    const cut = 1 + 0.008 * Math.sin(9 * Math.atan2(z, x)) + 0.004 * Math.sin(31 * Math.atan2(z, x));
    at.setXYZ(i, x * cut, height(x, z, flat), z * cut);
    if (i % CELLS === 0) yield;
  }
  return yield* vertexNormals(felt);
}

/** A square of grey felt on the floor, flat within `flat` metres of its middle. */
export function felt(stage: Stage, flat: number) {
  const cloth = stage.made(`felt, flat to ${flat}`, () => feltOf(flat), { soon: true });
  return mesh(
    cloth,
    stage.standard({ color: 0x4a463f, roughness: 0.95 }, worn({ grain: 900, bump: 0.5, mottle: 0.35 })),
  );
}

/** A child's beater: a ball of wound wool at its origin, and a stick of 0.24 m from there along x. */
export function beater(stage: Stage) {
  const head = stage.made(
    "beater's head",
    function* () {
      return yield* lathed(
        Array.from({ length: 17 }, (_, k): [number, number] => {
          const turn = (k / 16) * Math.PI;
          return [0.021 * Math.sin(turn) + 0.0005, -0.018 * Math.cos(turn)];
        }),
        40,
      );
    },
    { soon: true },
  );
  const stick = stage.made("beater's stick", () =>
    rod([0, 0, 0], [0.24, 0, 0], 0.0042, { sides: 20, r2: 0.005 }),
  );
  const wool = mesh(
    head,
    stage.standard({ color: 0x8d7b62, roughness: 0.95 }, worn({ grain: 1500, bump: 0.6, mottle: 0.3 })),
  );
  wool.rotation.z = Math.PI / 2;
  const made = mesh(stick, stage.wood(0x7a5836, 0.45));
  made.add(wool);
  return made;
}
