/** What is in a running blender's jar: it climbs the glass and is a hole in the middle. */
import { BufferAttribute, BufferGeometry, Group } from "three";
import { merged, mesh } from "../kit/geometry";
import { indexArray } from "../kit/index-array";
import type { Steps } from "../kit/steps";
import { vertexNormals } from "../kit/vertex-normals";
import type { Stage } from "../take";

/** Where it stands at the glass, where the hole ends, metres above the jar's foot; and how wide the jar is there. */
const [RIM, PIT, WIDE] = [0.318, 0.196, 0.0615];
/** Share of the width that turns; outside it the jar is square and the liquid clings. */
const TURNING = 0.74;
/** Arms of the spiral, and how far one winds, radians. */
const [ARMS, WIND] = [5, 3.4];
const [RINGS, SPOKES] = [56, 160];

/** How far from the axis a rounded square is, for a circle's 1: rounder than the jar, whose ribs stand in its corners. */
const squared = (c: number, s: number): number => 1 / (Math.abs(c) ** 3 + Math.abs(s) ** 3) ** (1 / 3);

const smooth = (a: number, b: number, x: number): number => {
  const k = Math.min(1, Math.max(0, (x - a) / (b - a)));
  return k * k * (3 - 2 * k);
};

/** Height at a share `r` of the width: a funnel with the folds of a spiral in it, finer and fainter outward. */
function height(r: number, angle: number): number {
  const funnel = PIT + (RIM - PIT) * (1 - Math.exp(-((r / 0.34) ** 1.5)));
  const phase = angle * ARMS + WIND * ARMS * Math.log(r + 0.12);
  const fold = Math.cos(phase) + 0.45 * Math.cos(2 * phase + 0.8) + 0.3 * Math.cos(3 * angle + 19 * r);
  return funnel + 0.0021 * fold * smooth(0.04, 0.2, r) * smooth(TURNING, TURNING - 0.22, r);
}

/** So many rings of spokes, and room for their corners and faces. */
function grid(rings: number) {
  const corners = (rings + 1) * (SPOKES + 1);
  const position = new Float32Array(corners * 3);
  const index = indexArray(corners, rings * SPOKES * 6);
  const geometry = new BufferGeometry().setIndex(new BufferAttribute(index, 1));
  geometry.setAttribute("position", new BufferAttribute(position, 3));
  return { position, index, geometry };
}

/** The surface between two shares of the width, as the jar's rounded square where it nears the glass. */
function* sheet(from: number, to: number): Steps<BufferGeometry> {
  const { position, index, geometry } = grid(RINGS);
  let [at, face] = [0, 0];
  for (let i = 0; i <= RINGS; i++) {
    if (i % 4 === 0) yield;
    for (let k = 0; k <= SPOKES; k++) {
      const r = from + ((to - from) * i) / RINGS;
      const angle = (k / SPOKES) * Math.PI * 2;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const square = squared(c, s);
      const wide = WIDE * r * (1 + (square - 1) * smooth(TURNING, 1, r));
      position.set([c * wide, height(r, angle), s * wide], at);
      at += 3;
      if (i === RINGS || k === SPOKES) continue;
      const a = i * (SPOKES + 1) + k;
      index.set([a, a + 1, a + SPOKES + 1, a + 1, a + SPOKES + 2, a + SPOKES + 1], face);
      face += 6;
    }
  }
  return yield* vertexNormals(geometry);
}

/** The liquid's side behind the glass, as far down as the blades. */
function* side(): Steps<BufferGeometry> {
  const profile: [number, number][] = [
    [0.046, 0.162],
    [0.0505, 0.174],
    [0.0585, 0.26],
    [WIDE, RIM],
  ];
  const { position, index, geometry } = grid(profile.length - 1);
  let [at, face] = [0, 0];
  for (const [i, [wide, y]] of profile.entries())
    for (let k = 0; k <= SPOKES; k++) {
      const angle = (k / SPOKES) * Math.PI * 2;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const square = squared(c, s);
      position.set([c * wide * square, y, s * wide * square], at);
      at += 3;
      if (i === profile.length - 1 || k === SPOKES) continue;
      const a = i * (SPOKES + 1) + k;
      index.set([a, a + SPOKES + 1, a + 1, a + 1, a + SPOKES + 1, a + SPOKES + 2], face);
      face += 6;
    }
  return yield* vertexNormals(geometry);
}

function* liquid(): Steps<{ inner: BufferGeometry; outer: BufferGeometry }> {
  const inner = yield* sheet(0.001, TURNING);
  return { inner, outer: yield* merged([yield* sheet(TURNING, 1), yield* side()]) };
}

export interface Vortex {
  readonly object: Group;
  /** @param angle by which it has turned, radians. */
  turn(angle: number): void;
}

export function vortex(stage: Stage): Vortex {
  const milk = stage.physical({ color: 0xd9d2c6, roughness: 0.3, clearcoat: 1, clearcoatRoughness: 0.07 });
  const made = stage.made("vortex", liquid, { soon: true });
  const inner = mesh(made.inner, milk);
  const object = new Group();
  object.add(inner, mesh(made.outer, milk));
  return {
    object,
    turn(angle) {
      inner.rotation.y = angle;
    },
  };
}
