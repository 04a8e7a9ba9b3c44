/** What is for sale, laid out on the folding table: shirts in piles and one hung, records in a crate, a cash box. */
import { DoubleSide, Group } from "three";
import { assembled } from "../kit/assembled";
import { mesh, place, rbox } from "../kit/geometry";
import { type Placing, placed } from "../kit/placed";
import type { Sculpture } from "../take";
import { cashBox } from "./cash-box";
import { foldingTable, TABLE_TOP as Y } from "./folding-table";
import { worn } from "./matter";
import { crate, shown } from "./records";
import { hungShirt, pile } from "./shirts";

/** By what it is made of, laid. */
function* goods() {
  const piles = [yield* pile(6, 1), yield* pile(9, 2), yield* pile(4, 3), yield* pile(7, 4)] as const;
  const where = [
    { at: [-0.3, Y, 0.13] },
    { at: [0.0, Y, 0.1], turn: [0, 0.06, 0] },
    { at: [-0.04, Y, -0.22], turn: [0, -0.03, 0] },
    { at: [-0.33, Y, -0.2] },
  ] as const;
  const hung = yield* hungShirt();
  const front: Placing = { at: [-0.16, Y - 0.03, 0.386], turn: [-0.02, 0, 0] };
  const box = yield* cashBox();
  const boxAt: Placing = { at: [-0.68, Y, 0.02], turn: [0, 0.3, 0] };
  const bin = yield* crate();
  const binAt: Placing = { at: [0.62, Y, -0.04], turn: [0, -0.22, 0] };
  const record = shown();
  yield;
  const recordAt: Placing = { at: [0.28, Y + 0.012, -0.14], turn: [0, 0.1, 0] };
  const tent = [-1, 1].map((s) =>
    place(rbox(0.13, 0.09, 0.0012, 0.0004), {
      at: [-0.5, Y + 0.042, 0.27 + s * 0.016],
      turn: [s * -0.36, 0, 0],
    }),
  );
  return yield* assembled({
    *dark() {
      yield yield* placed(piles[0].cloth, where[0]);
      yield yield* placed(piles[1].cloth, where[1]);
      yield place(hung.cloth, front);
    },
    *pale() {
      yield yield* placed(piles[2].cloth, where[2]);
      yield yield* placed(piles[3].cloth, where[3]);
    },
    prints: () => [
      place(piles[0].print, where[0]),
      place(piles[1].print, where[1]),
      place(hung.print, front),
    ],
    paper: () => [
      place(bin.pale, binAt),
      place(record.pale, recordAt),
      place(record.label, recordAt),
      ...tent,
    ],
    vinyl: () => [place(bin.dark, binAt), place(record.dark, recordAt)],
    wood: () => [place(bin.wood, binAt)],
    steel: () => [place(box.steel, boxAt)],
    coins: () => [place(box.coins, boxAt)],
  });
}

export const merch: Sculpture = (stage) => {
  const group = new Group();
  const made = stage.made("merch", goods, { soon: true });
  const cloth = worn({ grain: 900, bump: 0.25, mottle: 0.12 });
  group.add(foldingTable(stage));
  group.add(mesh(made.dark, stage.standard({ color: 0x0e0e10, roughness: 0.94, side: DoubleSide }, cloth)));
  group.add(mesh(made.pale, stage.standard({ color: 0x8d877d, roughness: 0.94, side: DoubleSide }, cloth)));
  group.add(
    mesh(made.prints, stage.standard({ color: 0xb5ab9b, roughness: 0.8, side: DoubleSide }), { cast: false }),
  );
  const paper = stage.standard(
    { color: 0x9a9184, roughness: 0.75 },
    worn({ grain: 120, bump: 0.05, mottle: 0.25 }),
  );
  group.add(mesh(made.paper, paper));
  group.add(mesh(made.vinyl, stage.standard({ color: 0x101113, roughness: 0.3 })));
  group.add(
    mesh(
      made.wood,
      stage.standard({ color: 0x6e5638, roughness: 0.7 }, worn({ grain: 200, bump: 0.2, mottle: 0.4 })),
    ),
  );
  group.add(
    mesh(made.steel, stage.standard({ color: 0x4b4f55, roughness: 0.42, metalness: 0.6, side: DoubleSide })),
  );
  group.add(mesh(made.coins, stage.chrome(), { cast: false }));
  return group;
};
