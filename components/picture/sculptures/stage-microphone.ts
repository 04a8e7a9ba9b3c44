import { type BufferGeometry, Group, SphereGeometry } from "three";
import type { Parts } from "../kit/assembled";
import { lathe, mesh, place, rod, tube } from "../kit/geometry";
import type { Stage, Vec3 } from "../take";
import { worn } from "./matter";
import { woven } from "./woven";

/** How the grille is turned up to a mouth, radians. */
const TILT = -0.3;
/** A point on the microphone's axis, `z` metres before the grille's middle. */
const at = (z: number): Vec3 => [0, Math.sin(TILT) * z * -1, Math.cos(TILT) * z];
const FOOT = at(-0.1);
const KNUCKLE: Vec3 = [0, FOOT[1] - 0.045, FOOT[2] - 0.004];
const turned = (part: BufferGeometry) => place(part, { turn: [TILT, 0, 0] });
const ALONG: Vec3 = [Math.PI / 2, 0, 0];

const ball = () => turned(place(new SphereGeometry(0.0255, 48, 32), { scale: [1, 1, 1.06] }));

const band = () =>
  turned(
    place(
      lathe(
        [
          [0.0252, -0.004],
          [0.0266, -0.0028],
          [0.0266, 0.0028],
          [0.0252, 0.004],
        ],
        48,
      ),
      { turn: ALONG, at: [0, 0, -0.006] },
    ),
  );

/** Body and clip, and from there down: the joint, the cable, the foot. */
function* black(height: number): Parts {
  const body = lathe(
    [
      [0, -0.178],
      [0.0105, -0.178],
      [0.0115, -0.174],
      [0.0118, -0.16],
      [0.0185, -0.04],
      [0.0212, -0.03],
      [0.0222, -0.022],
      [0.0222, -0.015],
    ],
    48,
  );
  yield turned(place(body, { turn: ALONG }));
  const clip = lathe(
    [
      [0.0185, -0.03],
      [0.0195, -0.03],
      [0.0205, 0.03],
      [0.0195, 0.03],
    ],
    32,
  );
  yield turned(place(clip, { turn: ALONG, at: [0, 0, -0.1] }));
  yield rod([0, FOOT[1] - 0.012, FOOT[2]], KNUCKLE, 0.011, { sides: 16 });
  yield tube(
    [
      at(-0.176),
      at(-0.23),
      [0, FOOT[1] - 0.16, at(-0.27)[2]],
      [0.02, -0.7, at(-0.2)[2]],
      [0.03, -height + 0.01, at(-0.12)[2]],
    ],
    0.0032,
    { segments: 60, sides: 8 },
  );
  const foot = lathe(
    [
      [0.14, -height],
      [0.137, -height + 0.014],
      [0.02, -height + 0.028],
    ],
    48,
  );
  yield place(foot, { at: [0, 0, KNUCKLE[2]] });
}

const satin = (height: number) => [
  rod(KNUCKLE, [0, -height + 0.02, KNUCKLE[2]], 0.009, { sides: 20 }),
  rod([0, -0.62, KNUCKLE[2]], [0, -0.56, KNUCKLE[2]], 0.015, { sides: 20 }),
];

/** A singer's microphone on a straight stand: its grille's middle at the origin, facing +z and a little up. */
export function stageMicrophone(stage: Stage, height: number): Group {
  const grilled = stage.made("stage microphone's grille", ball);
  const banded = stage.made("stage microphone's band", band);
  const made = stage.parts(`stage microphone at ${height}`, {
    satin: () => satin(height),
    black: () => black(height),
  });
  const steel = stage.standard({ color: 0x8f9396, roughness: 0.42, metalness: 1 });
  const dull = stage.standard(
    { color: 0x17181a, roughness: 0.6, metalness: 0.2 },
    worn({ grain: 1800, bump: 0.05, mottle: 0.1 }),
  );
  const grille = stage.standard({ color: 0xc6c9cb, roughness: 0.3, metalness: 1 }, woven(TILT));
  const mic = new Group();
  // Far off, a stand is a pixel wide: were it polished, its edge would be a row of dots.
  const satiny = stage.standard({ color: 0x6a6d70, roughness: 0.68, metalness: 0.35 });
  mic.add(mesh(grilled, grille), mesh(banded, steel), mesh(made.satin, satiny), mesh(made.black, dull));
  return mic;
}
