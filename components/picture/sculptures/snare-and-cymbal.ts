import { Group, Mesh } from "three";
import { mesh, rod } from "../kit/geometry";
import type { Steps } from "../kit/steps";
import type { Sculpture, Vec3 } from "../take";
import { addBoom, addCymbal, addDrum, addTripod, type KitParts, kitOf } from "./drum";
import { bronze, head } from "./drum-materials";

export const SNARE = { at: [-0.12, 0.66, 0] as Vec3, radius: 0.18, depth: 0.14 } as const;
export const CYMBAL_AT: Vec3 = [-0.34, 0.99, -0.2];

const { at, radius, depth } = SNARE;

function* addSnare(kit: KitParts): Steps<void> {
  yield* addDrum(kit, { radius, depth, at, turn: [0, 0, 0], lugs: 10, sides: 128 });
  addTripod(kit, at[0], at[2], 0.5, 0.26, 0.3);
  for (let i = 0; i < 3; i++) {
    const angle = 0.5 + (i * 2 * Math.PI) / 3;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const tip: Vec3 = [at[0] + c * (radius + 0.012), at[1] - depth / 2 - 0.012, at[2] + s * (radius + 0.012)];
    kit.chrome.push(rod([at[0], 0.5, at[2]], tip, 0.007), rod(tip, [tip[0], tip[1] + 0.04, tip[2]], 0.006));
  }
}

function* addWires({ chrome }: KitParts): Steps<void> {
  for (let wire = -9; wire <= 9; wire++) {
    yield;
    const [z, y] = [at[2] + wire * 0.0034, at[1] - depth / 2 - 0.004];
    chrome.push(rod([at[0] - radius * 0.86, y, z], [at[0] + radius * 0.86, y, z], 0.0011, { sides: 5 }));
  }
  for (const end of [-1, 1]) {
    const [x, y] = [at[0] + end * radius * 0.86, at[1] - depth / 2 - 0.004];
    chrome.push(rod([x, y, at[2] - 0.035], [x, y, at[2] + 0.035], 0.003));
  }
}

function* addCrash(kit: KitParts): Steps<void> {
  addBoom(
    kit,
    CYMBAL_AT[0] - 0.4,
    CYMBAL_AT[2] - 0.22,
    0.86,
    [CYMBAL_AT[0], CYMBAL_AT[1] + 0.02, CYMBAL_AT[2]],
    0.4,
  );
  yield* addCymbal(kit, 0.23, CYMBAL_AT, [0.32, 0, -0.2]);
}

/** A steel snare on its stand, its wires below it, and a crash cymbal over its edge. */
export const snareAndCymbal: Sculpture = (stage) => {
  const kit = stage.made("snare and cymbal", () => kitOf([addSnare, addWires, addCrash]), { soon: true });
  const steel = stage.standard({ color: 0xa3a7aa, roughness: 0.18, metalness: 1, side: 2 });
  const group = new Group();
  group.add(
    mesh(kit.shells, steel),
    mesh(kit.chrome, stage.chrome()),
    mesh(kit.heads, head(stage, 0xb9b3a6)),
    mesh(kit.black, stage.standard({ color: 0x0c0c0c, roughness: 0.6 })),
    new Mesh(kit.cymbals, bronze(stage)),
  );
  group.traverse((part) => {
    part.castShadow = true;
    part.receiveShadow = true;
  });
  return group;
};
