/** The chamber hung with thirteen bulbs: each is on or off, never dim. */
import { Color } from "three";
import { kelvin } from "../light/kelvin";
import { BULBS, bulbs, TUNGSTEN, UPRIGHT } from "../sculptures/bulbs";
import type { Aim, EnvCard, MakeTake, Stage, Vec3 } from "../take";

/** What tungsten leaves on the foam: paler than the glass, or the whole room goes brown. */
const ON_FOAM = new Color(1.38, 0.89, 0.55);

/** Of the air around each bulb, by how many burn: several fill the room with it. */
const GLOW = [0, 0.07, 0.035, 0.014] as const;

const cold = (at: Vec3, gain: number): EnvCard => ({
  at,
  width: 0.25,
  height: 3.2,
  color: kelvin(7200).multiplyScalar(gain),
});

/** What the glass sees: the bulbs that burn, or, where none does, the cold light's edges. */
function reflections(stage: Stage, lit: readonly number[]) {
  const warm: EnvCard[] = BULBS.filter((_, i) => lit.includes(i))
    .slice(0, 4)
    .map(([x, y, z]) => ({
      at: [x, y - 1.8, z - 0.4],
      width: 0.34,
      disk: true,
      color: TUNGSTEN.clone().multiplyScalar(lit.length === 1 ? 120 : 60),
    }));
  const outlines =
    lit.length === 0 ? [cold([-2.4, 0.4, -3], 150), cold([3, 0.6, -2.2], 90), cold([-3, 0.2, 1.5], 50)] : [];
  stage.env([...warm, ...outlines, cold([-2.6, 1.5, 2.4], 1.6), cold([2.8, 1, -2.6], 1.1)]);
}

/** A pool of cold light that grazes the far wall from its upper left: the bulbs stand before it. */
function nobodysLight(stage: Stage) {
  stage.spot({
    at: [-2.8, 5.0, -0.9],
    to: [-0.7, 2.0, -4.2],
    kelvin: 7000,
    candela: 190,
    angle: 0.42,
    penumbra: 1,
    shadow: 0,
  });
}

export interface ThirteenOptions {
  /** Which bulbs burn. */
  readonly lit: readonly number[];
  /** Those of them whose light reaches the foam, at most four, for each one shades every wedge; the others burn into the dark. */
  readonly from?: readonly number[];
  /** Candela of each. */
  readonly candela: number;
  readonly wide: Aim;
  readonly tall: Aim;
  /** Metres the camera moves sideways over the shot: the bulbs slide past one another. */
  readonly truck: number;
  /** Metres from the camera to what is sharp; 5.2 unless told. */
  readonly focus?: (t: number) => number;
}

export const thirteen =
  ({ lit, candela, wide, tall, truck, from = lit, focus = () => 5.2 }: ThirteenOptions): MakeTake =>
  (stage) => {
    const hung = { wide: bulbs(stage, lit, BULBS), tall: bulbs(stage, lit, UPRIGHT) };
    stage.add(
      stage.chamber({ skip: ["pz"], albedo: 0x383634 }),
      stage.net({ color: 0x262627, roughness: 0.5 }),
      hung.wide,
      hung.tall,
    );
    const sources = from.map((bulb) => {
      const shadow = lit.length === 1 ? 1024 : 0;
      return { bulb, light: stage.point({ at: [0, 0, 0], color: ON_FOAM, candela, shadow, near: 0.16 }) };
    });
    if (lit.length === 0) nobodysLight(stage);
    reflections(stage, lit);
    stage.ambient(5600, lit.length === 0 ? 0.012 : 0.004);
    const lens = stage.lens({ wide, tall, focus, move: (t) => ({ at: [truck * (t - 0.5), 0, 0] }) });
    const glow = new Color(TUNGSTEN).multiplyScalar(GLOW[Math.min(lit.length, GLOW.length - 1)] ?? 0);
    const glows = lit.map((bulb) => ({ bulb, at: [0, 0, 0] as Vec3, color: glow }));
    let upright: boolean | null = null;

    /** Hangs the bulbs, and their light, for this format. */
    function hang(tallFrame: boolean) {
      if (tallFrame === upright) return;
      upright = tallFrame;
      hung.wide.visible = !upright;
      hung.tall.visible = upright;
      const places = upright ? UPRIGHT : BULBS;
      for (const { bulb, light } of sources) {
        const [x, y, z] = places[bulb] ?? [0, 0, 0];
        light.position.set(x, y - 0.02, z);
        light.shadow.needsUpdate = true;
      }
      for (const air of glows) air.at = places[air.bulb] ?? air.at;
    }

    return stage.take({
      lens,
      grade: {
        exposure: 1.06,
        glows,
        dof: { focus: focus(0), aperture: 6, max: 9 },
        saturation: lit.length === 1 ? 0.9 : 0.74,
        contrast: 1.28,
        toe: 0.0006,
        grain: 0.055,
        halation: 0.045,
        bloom: 0.06,
      },
      render: (_t, { aspect }) => hang(aspect < 1),
    });
  };

/** The reference frame of the chapter; the shots stand elsewhere, or nearer. */
export const WIDE: Aim = { at: [0, 1.66, 4.3], to: [0, 2.1, -1.5], fov: 30.5 };
/** The upright frame's card lies below: the bulbs hang in the upper two thirds. */
export const TALL: Aim = { at: [0, 1.9, 4.9], to: [0, 2.1, -1.5], fov: 46, shift: [0, 0.09] };
