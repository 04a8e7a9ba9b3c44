/** What is for sale, laid out on the folding table: shirts in piles and one hung, records in a crate, a cash box. */
import { type BufferGeometry, DoubleSide, Group } from "three";
import { mesh, place, rbox } from "../kit/geometry";
import type { Sculpture, Vec3 } from "../take";
import { cashBox } from "./cash-box";
import { foldingTable, TABLE_TOP as Y } from "./folding-table";
import { worn } from "./matter";
import { crate, shown } from "./records";
import { hungShirt, pile } from "./shirts";

interface Laid {
  readonly at: Vec3;
  readonly turn?: Vec3;
}

export const merch: Sculpture = (stage) => {
  const group = new Group();
  const put = (part: BufferGeometry, where: Laid) => place(part, where);
  const piles = [pile(6, 1), pile(9, 2), pile(4, 3), pile(7, 4)] as const;
  const where: readonly Laid[] = [
    { at: [-0.3, Y, 0.13] },
    { at: [0.0, Y, 0.1], turn: [0, 0.06, 0] },
    { at: [-0.04, Y, -0.22], turn: [0, -0.03, 0] },
    { at: [-0.33, Y, -0.2] },
  ];
  const hung = hungShirt();
  const front: Laid = { at: [-0.16, Y - 0.03, 0.386], turn: [-0.02, 0, 0] };
  const dark = [
    put(piles[0].cloth, where[0] as Laid),
    put(piles[1].cloth, where[1] as Laid),
    put(hung.cloth, front),
  ];
  const pale = [put(piles[2].cloth, where[2] as Laid), put(piles[3].cloth, where[3] as Laid)];
  const prints = [
    put(piles[0].print, where[0] as Laid),
    put(piles[1].print, where[1] as Laid),
    put(hung.print, front),
  ];
  const box = cashBox();
  const boxAt: Laid = { at: [-0.68, Y, 0.02], turn: [0, 0.3, 0] };
  const bin = crate();
  const binAt: Laid = { at: [0.62, Y, -0.04], turn: [0, -0.22, 0] };
  const record = shown();
  const recordAt: Laid = { at: [0.28, Y + 0.012, -0.14], turn: [0, 0.1, 0] };
  const tent = [-1, 1].map((s) =>
    place(rbox(0.13, 0.09, 0.0012, 0.0004), {
      at: [-0.5, Y + 0.042, 0.27 + s * 0.016],
      turn: [s * -0.36, 0, 0],
    }),
  );

  const cloth = worn({ grain: 900, bump: 0.25, mottle: 0.12 });
  group.add(foldingTable(stage));
  group.add(mesh(dark, stage.standard({ color: 0x1d1d1f, roughness: 0.94, side: DoubleSide }, cloth)));
  group.add(mesh(pale, stage.standard({ color: 0x8d877d, roughness: 0.94, side: DoubleSide }, cloth)));
  group.add(
    mesh(prints, stage.standard({ color: 0xb5ab9b, roughness: 0.8, side: DoubleSide }), { cast: false }),
  );
  const paper = stage.standard(
    { color: 0x9a9184, roughness: 0.75 },
    worn({ grain: 120, bump: 0.05, mottle: 0.25 }),
  );
  group.add(
    mesh([put(bin.pale, binAt), put(record.pale, recordAt), put(record.label, recordAt), ...tent], paper),
  );
  group.add(
    mesh(
      [put(bin.dark, binAt), put(record.dark, recordAt)],
      stage.standard({ color: 0x101113, roughness: 0.3 }),
    ),
  );
  group.add(
    mesh(
      put(bin.wood, binAt),
      stage.standard({ color: 0x6e5638, roughness: 0.7 }, worn({ grain: 200, bump: 0.2, mottle: 0.4 })),
    ),
  );
  group.add(
    mesh(
      put(box.steel, boxAt),
      stage.standard({ color: 0x4b4f55, roughness: 0.42, metalness: 0.6, side: DoubleSide }),
    ),
  );
  group.add(mesh(put(box.coins, boxAt), stage.chrome(), { cast: false }));
  return group;
};
