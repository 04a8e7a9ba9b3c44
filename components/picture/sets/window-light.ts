/** A window that is only its light: the frame stands beyond the wedges, out of sight. */
import { BoxGeometry, DoubleSide, MeshBasicMaterial, type SpotLight, Vector3 } from "three";
import type { Parts } from "../kit/assembled";
import { mesh, place, rbox } from "../kit/geometry";
import type { Stage, Vec3 } from "../take";

export interface WindowLightOptions {
  /** Where the sun stands, metres; far enough that its rays run nearly side by side. */
  readonly sun: Vec3;
  /** Middle of the light on the floor. */
  readonly falls: Vec3;
  /** The window stands across the rays, this far from where they fall, metres. */
  readonly distance: number;
  readonly width: number;
  readonly height: number;
  /** Panes across and up. */
  readonly panes: readonly [across: number, up: number];
  readonly kelvin: number;
  readonly candela: number;
  readonly shadow?: number;
}

function* bars(width: number, height: number, [across, up]: readonly [number, number]): Parts {
  const reach = 1.4;
  const wall = (w: number, h: number, x: number, y: number) =>
    place(new BoxGeometry(w, h, 0.04), { at: [x, y, 0] });
  yield wall(reach, height + reach * 2, -(width + reach) / 2, 0);
  yield wall(reach, height + reach * 2, (width + reach) / 2, 0);
  yield wall(width, reach, 0, (height + reach) / 2);
  yield wall(width, reach, 0, -(height + reach) / 2);
  for (let i = 0; i < across - 1; i++) {
    const sash = across % 2 === 0 && i === across / 2 - 1;
    yield place(rbox(sash ? 0.075 : 0.032, height, 0.04, 0.004), {
      at: [(-0.5 + (i + 1) / across) * width, 0, 0],
    });
  }
  for (let i = 0; i < up - 1; i++)
    yield place(rbox(width, 0.032, 0.04, 0.004), { at: [0, (-0.5 + (i + 1) / up) * height, 0] });
}

/** Sunlight through a window with mullions; the returned spot is the sun. */
export function windowLight(stage: Stage, options: WindowLightOptions): SpotLight {
  const { sun, falls, distance, width, height, panes, kelvin, candela, shadow = 4096 } = options;
  const from = new Vector3(...falls);
  const ray = new Vector3(...sun).sub(from);
  const length = ray.length();
  const made = stage.parts(`window ${width} ${height} ${panes}`, { frame: () => bars(width, height, panes) });
  const frame = mesh(
    made.frame,
    new MeshBasicMaterial({ colorWrite: false, depthWrite: false, side: DoubleSide }),
    { receive: false },
  );
  frame.position.copy(from).addScaledVector(ray.normalize(), distance);
  // A wall's window is upright, whatever the height of the sun.
  frame.lookAt(sun[0], frame.position.y, sun[2]);
  stage.add(frame);
  const toWindow = length - distance;
  const angle = Math.atan(Math.hypot(width, height) / 2 / toWindow) * 1.12;
  return stage.spot({
    at: sun,
    to: falls,
    kelvin,
    candela,
    angle,
    penumbra: 0,
    shadow,
    radius: 1.6,
    near: toWindow - 2,
    far: length + 5,
    bias: -0.0005,
  });
}
