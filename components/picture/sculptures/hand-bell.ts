import { Group } from "three";
import type { Parts } from "../kit/assembled";
import { lathe, mesh, place } from "../kit/geometry";
import type { Sculpture } from "../take";

/** The bell as it is cast, its two beads, and the ferrule. */
function* bronze(): Parts {
  yield lathe(
    [
      [0.048, 0.004],
      [0.052, 0.0015],
      [0.0565, 0],
      [0.0585, 0.002],
      [0.0575, 0.006],
      [0.052, 0.014],
      [0.0465, 0.027],
      [0.0425, 0.045],
      [0.04, 0.063],
      [0.037, 0.077],
      [0.031, 0.087],
      [0.021, 0.092],
      [0.012, 0.0935],
      [0.012, 0.099],
      [0.0095, 0.101],
    ],
    72,
  );
  for (const y of [0.0105, 0.0245])
    yield lathe(
      [
        [0.0475, y - 0.0012],
        [0.0545 - y * 0.22, y],
        [0.0475, y + 0.0012],
      ],
      72,
    );
  yield lathe(
    [
      [0.0095, 0.1],
      [0.0125, 0.103],
      [0.0125, 0.114],
      [0.0105, 0.117],
    ],
    40,
  );
}

const handle = () =>
  place(
    lathe(
      [
        [0.0105, 0.116],
        [0.0118, 0.122],
        [0.0095, 0.13],
        [0.0105, 0.145],
        [0.0155, 0.17],
        [0.0178, 0.19],
        [0.0165, 0.208],
        [0.0115, 0.221],
        [0.0085, 0.225],
        [0.0118, 0.231],
        [0.0105, 0.239],
        [0, 0.242],
      ],
      40,
    ),
    {},
  );

/** A school's hand bell, 0.24 m high, standing on its mouth: bronze, a turned handle, its rim worn bright. */
export const handBell: Sculpture = (stage) => {
  const made = stage.parts("hand bell", { bronze });
  const turned = stage.made("hand bell's handle", handle);
  const metal = stage.standard({ color: 0xb08a52, roughness: 0.34, metalness: 1 });
  const bell = new Group();
  bell.add(mesh(made.bronze, metal), mesh(turned, stage.wood(0x2c1a10, 0.35)));
  return bell;
};
