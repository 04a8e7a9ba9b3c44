/** A clock drawn by light: sixty strokes, ten of them long, and one hand. Its face looks to +z. */
import { BoxGeometry, Group } from "three";
import type { Parts } from "../kit/assembled";
import { mesh, place } from "../kit/geometry";
import { kelvin } from "../light/kelvin";
import type { Stage, Vec3 } from "../take";

const RADIUS = 0.44;

/** A stroke along the radius, `angle` clockwise from the top. */
function stroke(angle: number, from: number, to: number, width: number) {
  const middle = (from + to) / 2;
  const at: Vec3 = [Math.sin(angle) * middle, Math.cos(angle) * middle, 0];
  return place(new BoxGeometry(width, to - from, 0.006), { at, turn: [0, 0, -angle] });
}

function* dial(): Parts {
  for (let i = 0; i < 60; i++) {
    const long = i % 6 === 0;
    const from = long ? RADIUS - 0.06 : RADIUS - 0.022;
    yield stroke((i / 60) * 2 * Math.PI, from, RADIUS, long ? 0.013 : 0.006);
  }
}

export interface LightClock {
  readonly object: Group;
  /** Turns the hand; one turn is ten minutes. */
  show(minutes: number): void;
}

export function lightClock(stage: Stage): LightClock {
  const object = new Group();
  const white = kelvin(5200);
  const { strokes } = stage.parts("light clock", { strokes: dial });
  const hand = mesh(
    place(new BoxGeometry(0.011, RADIUS * 0.98, 0.006), { at: [0, RADIUS * 0.37, 0.012] }),
    stage.glowing(white, 3.2),
  );
  object.add(mesh(strokes, stage.glowing(white, 1.3), { cast: false }), hand);
  hand.castShadow = false;
  return {
    object,
    show(minutes) {
      hand.rotation.z = (-2 * Math.PI * minutes) / 10;
    },
  };
}
