/** The framing that all six enclosures share: from within, past the microphone, towards the openings. */
import type { SpotLight } from "three";
import type { Lens, Stage, Vec3 } from "../take";

/** The camera sinks a little deeper into the cavity while the sound comes nearer. */
export const insideLens = (stage: Stage): Lens =>
  stage.lens({
    wide: { at: [0.03, 1.27, 0.47], to: [0, 1.215, -0.5], fov: 52 },
    tall: { at: [0.02, 1.27, 0.5], to: [0, 1.12, -0.5], fov: 74 },
    near: 0.02,
    move: (t) => ({ at: [0, 0, 0.03 * t] }),
  });

/** What the lit side of a cavity gives back to the side that faces the lens; it casts no shadow, and stays in the cavity. */
export const bounce = (stage: Stage, at: Vec3, kelvin: number, candela: number): SpotLight =>
  stage.spot({ at, to: [0, 1.2, -0.6], kelvin, candela, angle: 1.2, penumbra: 1, shadow: 0 });
