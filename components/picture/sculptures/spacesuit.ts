/** The helmet and neck ring of a spacesuit from within, about the head's middle: bubble, hood, gold visor, locking lugs. */
import { type BufferGeometry, CylinderGeometry, DoubleSide, Group, SphereGeometry } from "three";
import { mesh, place, rbox, tube } from "../kit/geometry";
import { lathed } from "../kit/lathed";
import { parametric } from "../kit/parametric";
import { placed } from "../kit/placed";
import type { Steps } from "../kit/steps";
import { tubed } from "../kit/tubed";
import type { Sculpture, Vec3 } from "../take";
import { turned, worn } from "./matter";

const TAU = Math.PI * 2;
/** The ring lies under the chin and rises a little to the front. */
const RING: { at: Vec3; turn: Vec3 } = { at: [0.05, -0.27, -0.04], turn: [0.1, 0, 0] };

/** [radius, y], bottom to top outside, then down the inner face: two races with a gap between them. */
const RACE: [number, number][] = [
  [0.375, -0.05],
  [0.44, -0.05],
  [0.447, -0.043],
  [0.447, -0.012],
  [0.44, -0.005],
  [0.432, -0.003],
  [0.432, 0.003],
  [0.44, 0.006],
  [0.445, 0.012],
  [0.445, 0.036],
  [0.438, 0.043],
  [0.4, 0.043],
  [0.394, 0.037],
  [0.394, 0.016],
  [0.381, 0.014],
  [0.378, 0.008],
  [0.378, -0.044],
  [0.375, -0.05],
];

/** A part set on the ring at `a` radians from the front, `r` from its middle. */
const onRing = (part: BufferGeometry, a: number, r: number, y: number): BufferGeometry =>
  place(part, { at: [Math.sin(a) * r, y, -Math.cos(a) * r], turn: [0, -a, 0] });

function* lugs() {
  for (let i = 0; i < 20; i++) {
    const a = ((i + 0.5) / 20) * TAU;
    yield onRing(rbox(0.062, 0.026, 0.03, 0.005), a, 0.386, 0.026);
    yield onRing(rbox(0.03, 0.014, 0.022, 0.004), a, 0.383, 0.046);
    yield onRing(new CylinderGeometry(0.0055, 0.0055, 0.006, 10), a + 0.1, 0.42, 0.045);
  }
}

/** Latch: a lever between two ears, at the right of the front. */
const latch = () => [
  onRing(rbox(0.13, 0.03, 0.034, 0.006), 0.42, 0.43, 0.06),
  onRing(rbox(0.03, 0.05, 0.05, 0.006), 0.29, 0.432, 0.056),
  onRing(rbox(0.03, 0.05, 0.05, 0.006), 0.55, 0.432, 0.056),
  onRing(rbox(0.05, 0.018, 0.022, 0.005), 0.42, 0.43, 0.083),
];

/** Index marks every three degrees, long ones every fifteen. */
function* marks() {
  for (let i = 0; i < 120; i++) {
    const long = i % 5 === 0;
    yield onRing(
      rbox(0.0022, 0.001, long ? 0.018 : 0.009, 0.0003),
      (i / 120) * TAU,
      long ? 0.425 : 0.43,
      0.0435,
    );
  }
}

/** On a sphere about the origin: `az` from the front to the right, `el` upwards, radians. */
const onSphere = (r: number, az: number, el: number): Vec3 => [
  Math.sin(az) * Math.cos(el) * r,
  Math.sin(el) * r,
  -Math.cos(az) * Math.cos(el) * r,
];

const AIM: readonly [az: number, el: number] = [0.1, -0.06];
/** The hood's opening: how far its edge lies from its middle, radians, in the direction `a`. */
function reach(a: number): number {
  const [w, h, n] = [0.78, 0.6, 3];
  return 1 / ((Math.abs(Math.cos(a)) / w) ** n + (Math.abs(Math.sin(a)) / h) ** n) ** (1 / n);
}
const rim = (a: number, r: number, grow = 0): Vec3 =>
  onSphere(r, AIM[0] + Math.cos(a) * (reach(a) + grow), AIM[1] + Math.sin(a) * (reach(a) + grow));

/** The hood's inside, from the opening's edge to behind the head. */
function hood(): Steps<BufferGeometry> {
  return parametric(
    (u, v, out) => {
      const a = u * TAU;
      const edge = reach(a);
      const k = edge + (2.6 - edge) * v;
      const el = Math.max(-1.5, Math.min(1.5, AIM[1] + Math.sin(a) * k));
      out.set(...onSphere(0.6 + 0.015 * Math.sin(v * 44) * Math.exp(-v * 6), AIM[0] + Math.cos(a) * k, el));
    },
    120,
    72,
  );
}

function goldVisor(): Steps<BufferGeometry> {
  return parametric(
    (u, v, out) => {
      const az = AIM[0] + (u - 0.5) * 1.9;
      out.set(...onSphere(0.63, az, 0.2 - 0.05 * Math.cos((u - 0.5) * 3) + v * 0.6));
    },
    64,
    12,
  );
}

/** The visor's lower edge. */
const lip = () =>
  tube(
    Array.from({ length: 33 }, (_, i) => {
      const u = i / 32;
      return onSphere(0.63, AIM[0] + (u - 0.5) * 1.9, 0.2 - 0.05 * Math.cos((u - 0.5) * 3));
    }),
    0.006,
    { segments: 80, sides: 6 },
  );

export const spacesuit: Sculpture<{ readonly at: Vec3 }> = (stage, { at }) => {
  const group = new Group();
  const made = stage.parts("spacesuit", {
    *ring() {
      yield yield* placed(yield* lathed(RACE, stage.tier === "draft" ? 64 : 180), RING);
      for (const part of lugs()) yield place(part, RING);
      for (const part of latch()) yield place(part, RING);
    },
    *marks() {
      for (const part of marks()) yield place(part, RING);
      const seal = Array.from({ length: 90 }, (_, i) => rim((i / 90) * TAU, 0.6));
      yield yield* tubed(seal, 0.014, { segments: 240, sides: 8, closed: true });
      yield lip();
    },
    *hood() {
      yield yield* hood();
    },
    *visor() {
      yield yield* goldVisor();
    },
  });
  const anodised = stage.standard(
    { color: 0x9b9da0, roughness: 0.36, metalness: 0.95, side: DoubleSide },
    turned("y", [at[0] + RING.at[0], at[1] + RING.at[1], at[2] + RING.at[2]]),
  );
  const dark = stage.physical({ color: 0x101011, roughness: 0.7, specularIntensity: 0.25 });
  const lining = stage.standard(
    { color: 0x3d3b38, roughness: 0.85, side: DoubleSide },
    worn({ grain: 160, bump: 0.02, mottle: 0.2 }),
  );
  group.add(mesh(made.ring, anodised));
  group.add(mesh(made.marks, dark));
  group.add(mesh(made.hood, lining));
  const gold = stage.physical({
    color: 0x8a5a1c,
    roughness: 0.12,
    metalness: 0.6,
    transparent: true,
    opacity: 0.72,
    depthWrite: false,
    side: DoubleSide,
  });
  const visor = mesh(made.visor, gold, { cast: false, receive: false });
  visor.renderOrder = 5;
  const glass = stage.physical({
    color: 0x000000,
    roughness: 0.4,
    transparent: true,
    opacity: 0.1,
    depthWrite: false,
    side: DoubleSide,
  });
  const sphere = stage.made("spacesuit's bubble", () => new SphereGeometry(0.57, 64, 40));
  const bubble = mesh(sphere, glass, { cast: false, receive: false });
  bubble.renderOrder = 6;
  group.add(visor, bubble);
  group.position.set(...at);
  return group;
};
