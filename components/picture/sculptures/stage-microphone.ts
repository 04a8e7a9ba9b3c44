import { Group, SphereGeometry } from "three";
import { lathe, mesh, place, rod, tube } from "../kit/geometry";
import type { Stage } from "../take";
import { worn } from "./matter";
import { woven } from "./woven";

/** A singer's microphone on a straight stand: its grille's middle at the origin, facing +z and a little up. */
export function stageMicrophone(stage: Stage, height: number): Group {
  const tilt = -0.3;
  const ball = place(new SphereGeometry(0.0255, 48, 32), { scale: [1, 1, 1.06] });
  const band = place(
    lathe(
      [
        [0.0252, -0.004],
        [0.0266, -0.0028],
        [0.0266, 0.0028],
        [0.0252, 0.004],
      ],
      48,
    ),
    { turn: [Math.PI / 2, 0, 0], at: [0, 0, -0.006] },
  );
  const body = place(
    lathe(
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
    ),
    { turn: [Math.PI / 2, 0, 0] },
  );
  const clip = place(
    lathe(
      [
        [0.0185, -0.03],
        [0.0195, -0.03],
        [0.0205, 0.03],
        [0.0195, 0.03],
      ],
      32,
    ),
    { turn: [Math.PI / 2, 0, 0], at: [0, 0, -0.1] },
  );
  const at = (z: number): [number, number, number] => [0, Math.sin(tilt) * z * -1, Math.cos(tilt) * z];
  const foot = at(-0.1);
  const turned = (g: typeof ball) => place(g, { turn: [tilt, 0, 0] });
  const knuckle: [number, number, number] = [0, foot[1] - 0.045, foot[2] - 0.004];
  const steel = stage.standard({ color: 0x8f9396, roughness: 0.42, metalness: 1 });
  const black = stage.standard(
    { color: 0x17181a, roughness: 0.6, metalness: 0.2 },
    worn({ grain: 1800, bump: 0.05, mottle: 0.1 }),
  );
  const grille = stage.standard({ color: 0xc6c9cb, roughness: 0.3, metalness: 1 }, woven(tilt));
  const mic = new Group();
  // Far off, a stand is a pixel wide: were it polished, its edge would be a row of dots.
  const satin = stage.standard({ color: 0x6a6d70, roughness: 0.68, metalness: 0.35 });
  mic.add(
    mesh(turned(ball), grille),
    mesh(turned(band), steel),
    mesh(
      [
        rod(knuckle, [0, -height + 0.02, knuckle[2]], 0.009, { sides: 20 }),
        rod([0, -0.62, knuckle[2]], [0, -0.56, knuckle[2]], 0.015, { sides: 20 }),
      ],
      satin,
    ),
    mesh(
      [
        turned(body),
        turned(clip),
        rod([0, foot[1] - 0.012, foot[2]], knuckle, 0.011, { sides: 16 }),
        tube(
          [
            at(-0.176),
            at(-0.23),
            [0, foot[1] - 0.16, at(-0.27)[2]],
            [0.02, -0.7, at(-0.2)[2]],
            [0.03, -height + 0.01, at(-0.12)[2]],
          ],
          0.0032,
          { segments: 60, sides: 8 },
        ),
        place(
          lathe(
            [
              [0.14, -height],
              [0.137, -height + 0.014],
              [0.02, -height + 0.028],
            ],
            48,
          ),
          { at: [0, 0, knuckle[2]] },
        ),
      ],
      black,
    ),
  );
  return mic;
}
