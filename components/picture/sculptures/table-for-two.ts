import { type BufferGeometry, Group, type Object3D } from "three";
import type { Parts } from "../kit/assembled";
import { lathe, merged, mesh, place, rod } from "../kit/geometry";
import type { Stage, Vec3 } from "../take";
import { placeCard, writing } from "./place-card";
import { tableCloth } from "./table-cloth";
import { carafe, fork, knife, napkin, plate, sidePlate, wine, wineGlass } from "./tableware";
import { thinGlass } from "./thin-glass";

/** Height of the cloth, metres. */
export const TABLE_Y = 0.752;

/** A place card stands on the plate that it keeps; put there by hand. */
const CARD: Vec3 = [0.008, 0.0085, 0.196];
const CARD_TURN = -0.1;

const HALF_TURN = Math.PI;

/** The one at +z, and the one across from them. */
const both = (part: BufferGeometry, at: Vec3, turn = 0): BufferGeometry[] => {
  const laid = place(part, { at, turn: [0, turn, 0] });
  return [laid, place(laid, { turn: [0, HALF_TURN, 0] })].map((g) => place(g, { at: [0, TABLE_Y, 0] }));
};

function* linen(): Parts {
  yield yield* tableCloth({ table: 0.36, cloth: 0.62, y: TABLE_Y });
  yield* both(napkin(), [-0.255, 0, 0.25], 0.06);
}

function* china() {
  yield* both(plate(), [0, 0, 0.205]);
  yield* both(sidePlate(), [-0.262, 0, 0.075]);
}

/** The cutlery, and the column under the cloth. */
function* steel() {
  yield* both(fork(), [-0.168, 0.001, 0.21], 0.03);
  yield* both(knife(), [0.168, 0.001, 0.21], -0.02);
  yield rod([0, 0.03, 0], [0, 0.72, 0], 0.035, { sides: 20 });
  yield lathe(
    [
      [0.26, 0],
      [0.26, 0.012],
      [0.2, 0.025],
      [0.05, 0.05],
      [0.036, 0.08],
    ],
    40,
  );
}

/**
 * A restaurant's table for two, laid along z: cloth, plates, cutlery, two glasses, water.
 * With `names`, a place card stands on each plate.
 */
export const tableForTwo = (stage: Stage, { names }: { readonly names: boolean }): Object3D => {
  const group = new Group();
  const cloth = stage.standard({ color: 0xb9b3a6, roughness: 0.9, side: 2, envMapIntensity: 0.2 });
  const laid = stage.parts("table for two", {
    linen,
    china,
    steel,
    *glass() {
      yield* both(wineGlass(), [0.2, 0, 0.09]);
      yield place(carafe(), { at: [0.125, TABLE_Y, -0.03] });
    },
  });
  group.add(mesh(laid.linen, cloth));
  group.add(
    mesh(
      laid.china,
      stage.physical({ color: 0xc9c5bc, roughness: 0.22, clearcoat: 0.6, clearcoatRoughness: 0.1, side: 2 }),
    ),
  );
  group.add(mesh(laid.steel, stage.standard({ color: 0xa6a7a8, roughness: 0.24, metalness: 0.95 })));
  const glass = mesh(laid.glass, thinGlass(stage, 0.8, 0.35), { receive: false, cast: false });
  glass.renderOrder = 8;
  group.add(glass);
  if (!names) {
    const { drink } = stage.parts("wine for two", {
      drink: () => [
        place(wine(0.35), { at: [0.2, TABLE_Y, 0.09] }),
        place(wine(0.7), { at: [-0.2, TABLE_Y, -0.09] }),
      ],
    });
    group.add(mesh(drink, stage.physical({ color: 0x1c0406, roughness: 0.08 })));
  } else {
    const { cards, written } = stage.parts("place cards", {
      cards: () => both(placeCard(), CARD, CARD_TURN),
      *written() {
        for (const [who, seed] of [11, 29].entries()) {
          const front = yield* writing(seed);
          const two = yield* merged([front, place(front, { turn: [0, HALF_TURN, 0] })]);
          yield;
          yield both(two, CARD, CARD_TURN)[who];
        }
      },
    });
    group.add(mesh(cards, stage.standard({ color: 0xd8d2c2, roughness: 0.8, side: 2 })));
    group.add(mesh(written, stage.standard({ color: 0x14100c, roughness: 0.6 }), { cast: false }));
  }
  return group;
};
