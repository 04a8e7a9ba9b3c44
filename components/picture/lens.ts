/** A lens that frames its subject in every format: never scaled, always re-aimed. */
import { MathUtils, PerspectiveCamera, Vector3 } from "three";
import type { Aim, Lens, LensOptions, Move, Now, Vec3 } from "./take";

const WIDE = 16 / 9;
const TALL = 9 / 16;

const halfTan = (degrees: number): number => Math.tan(MathUtils.degToRad(degrees) / 2);
const degreesOf = (tan: number): number => MathUtils.radToDeg(2 * Math.atan(tan));
/** Half the height of the image on 35 mm film in the Academy's frame, metres. */
const HALF_IMAGE = 0.0093;

/**
 * A lens that focuses as a whole moves away from the film to see what is nearer,
 * and so sees less of it: the image distance is f·s / (s − f) for a subject at s.
 * @returns what focusing from `from` metres to `to` does to the tangent of half the view.
 */
function breath(tan: number, from: number, to: number): number {
  const f = HALF_IMAGE / tan;
  return (1 - f / to) / (1 - f / from);
}

/** What stands still adds this: a frame is to leave nothing behind. */
const NOTHING: Vec3 = [0, 0, 0];
const STILL: Move = {};
const MIDDLE = [0, 0] as const;

const roll = (aim: Aim): number => aim.roll ?? 0;

/**
 * Between 16:9 and 9:16 the aim goes from wide to tall. Wider than 16:9 shows
 * more at the sides; taller than 9:16 keeps the tall aim's width.
 */
export function makeLens({ wide, tall, near = 0.05, far = 30, move, focus }: LensOptions): Lens {
  const camera = new PerspectiveCamera(wide.fov, WIDE, near, far);
  const at = new Vector3();
  const to = new Vector3();
  const end = new Vector3();
  let rolled = 0;
  let focused: number | null = null;
  return {
    camera,
    to,
    get roll() {
      return rolled;
    },
    get focused() {
      return focused;
    },
    frame(t: number, now: Now) {
      const k = MathUtils.clamp(Math.log(now.aspect / TALL) / Math.log(WIDE / TALL), 0, 1);
      const add = move?.(t, now) ?? STILL;
      at.fromArray(tall.at)
        .lerp(end.fromArray(wide.at), k)
        .add(end.fromArray(add.at ?? NOTHING));
      to.fromArray(tall.to)
        .lerp(end.fromArray(wide.to), k)
        .add(end.fromArray(add.to ?? NOTHING));
      const narrow = Math.max(1, TALL / now.aspect);
      const tan = MathUtils.lerp(halfTan(tall.fov), halfTan(wide.fov), k) * narrow;
      focused = focus?.(t, now) ?? null;
      const breathed = focus && focused !== null ? tan * breath(tan, focus(0, now), focused) : tan;
      camera.fov = degreesOf(breathed) + (add.fov ?? 0);
      camera.aspect = now.aspect;
      camera.position.copy(at);
      camera.lookAt(to);
      rolled = MathUtils.lerp(roll(tall), roll(wide), k) + (add.roll ?? 0);
      camera.rotateZ(MathUtils.degToRad(rolled));
      camera.updateProjectionMatrix();
      const [tx, ty] = tall.shift ?? MIDDLE;
      const [wx, wy] = wide.shift ?? MIDDLE;
      const { elements } = camera.projectionMatrix;
      elements[8] = -2 * MathUtils.lerp(tx, wx, k);
      elements[9] = -2 * MathUtils.lerp(ty, wy, k);
      camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
      camera.updateMatrixWorld();
    },
  };
}
