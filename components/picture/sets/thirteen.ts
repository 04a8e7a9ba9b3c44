/** The chamber hung with thirteen bulbs: each is on or off, never dim. */
import { Color } from "three";
import { kelvin } from "../light/kelvin";
import { BULBS, bulbs, TUNGSTEN } from "../sculptures/bulbs";
import type { Aim, EnvCard, MakeTake, Stage, Vec3 } from "../take";

/** More sources than this are gathered into neighbours' middles: each one shades every wedge. */
const MAX_SOURCES = 4;

interface Source {
  at: Vec3;
  weight: number;
}

/** Joins the two nearest sources until there are few enough. */
function gather(points: readonly Vec3[]): Source[] {
  const sources: Source[] = points.map((at) => ({ at, weight: 1 }));
  while (sources.length > MAX_SOURCES) {
    let best: [number, number, number] = [0, 1, Number.POSITIVE_INFINITY];
    sources.forEach((a, i) => {
      sources.slice(i + 1).forEach((b, k) => {
        const d =
          Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1], a.at[2] - b.at[2]) * Math.min(a.weight, b.weight);
        if (d < best[2]) best = [i, i + 1 + k, d];
      });
    });
    const [a, b] = [sources[best[0]], sources[best[1]]];
    if (!a || !b) break;
    const weight = a.weight + b.weight;
    const mix = (axis: 0 | 1 | 2) => (a.at[axis] * a.weight + b.at[axis] * b.weight) / weight;
    sources[best[0]] = { at: [mix(0), mix(1), mix(2)], weight };
    sources.splice(best[1], 1);
  }
  return sources;
}

const burning = (lit: readonly number[]): Vec3[] => BULBS.filter((_, i) => lit.includes(i));

const cold = (at: Vec3, gain: number): EnvCard => ({
  at,
  width: 0.25,
  height: 3.2,
  color: kelvin(7200).multiplyScalar(gain),
});

function light(stage: Stage, lit: readonly number[], candela: number, from = lit) {
  const points = burning(lit);
  for (const {
    at: [x, y, z],
    weight,
  } of gather(burning(from)))
    stage.point({
      at: [x, y - 0.02, z],
      color: TUNGSTEN,
      candela: candela * weight,
      shadow: points.length === 1 ? 1024 : 0,
      near: 0.16,
    });
  if (points.length === 0) {
    stage.spot({
      at: [-2.7, 4.9, 1.6],
      to: [0.4, 1.6, -4.2],
      kelvin: 7000,
      candela: 130,
      angle: 0.62,
      penumbra: 1,
      shadow: 0,
    });
  }
  const warm: EnvCard[] = points.slice(0, 4).map(([x, y, z]) => ({
    at: [x, y - 1.8, z - 0.4],
    width: 0.34,
    disk: true,
    color: TUNGSTEN.clone().multiplyScalar(points.length === 1 ? 120 : 60),
  }));
  const dark = points.length === 0;
  const outlines = dark
    ? [cold([-2.4, 0.4, -3], 26), cold([3, 0.6, -2.2], 14), cold([-3, 0.2, 1.5], 16)]
    : [];
  stage.env([...warm, ...outlines, cold([-2.6, 1.5, 2.4], 1.6), cold([2.8, 1, -2.6], 1.1)]);
  stage.ambient(5600, dark ? 0.02 : 0.004);
}

export interface ThirteenOptions {
  /** Which bulbs burn. */
  readonly lit: readonly number[];
  /** Candela of each. */
  readonly candela: number;
  readonly wide: Aim;
  readonly tall: Aim;
  /** Metres the camera moves sideways over the shot: the bulbs slide past one another. */
  readonly truck: number;
  /** The bulbs whose light reaches the foam, at most four or they are gathered; all that burn unless told. */
  readonly from?: readonly number[];
  /** Metres from the camera to what is sharp; 5.2 unless told. */
  readonly focus?: number;
}

export const thirteen =
  ({ lit, candela, wide, tall, truck, from, focus = 5.2 }: ThirteenOptions): MakeTake =>
  (stage) => {
    stage.add(stage.chamber({ skip: ["pz"], albedo: 0x36332f }), stage.net(), bulbs(stage, lit));
    light(stage, lit, candela, from);
    const lens = stage.lens({ wide, tall, move: (t) => ({ at: [truck * (t - 0.5), 0, 0] }) });
    const glow = new Color(TUNGSTEN).multiplyScalar(lit.length > 4 ? 0.035 : 0.07);
    return stage.take({
      lens,
      grade: {
        exposure: 1.05,
        glows: burning(lit).map((at) => ({ at, color: glow })),
        dof: { focus, aperture: 5, max: 6 },
        saturation: 0.78,
        contrast: 1.26,
        toe: 0.0002,
        grain: 0.055,
        halation: 0.05,
        bloom: 0.09,
      },
    });
  };

/** The reference frame of the chapter; each shot moves a little from it. */
export const WIDE: Aim = { at: [0, 1.66, 4.3], to: [0, 2.1, -1.5], fov: 30.5 };
export const TALL: Aim = { at: [0, 1.7, 4.9], to: [0, 2.0, -1.5], fov: 46 };
