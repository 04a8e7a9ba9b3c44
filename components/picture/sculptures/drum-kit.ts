/** A five-piece kit on the net, the drummer's seat at −z. */
import {
  CircleGeometry,
  CylinderGeometry,
  DoubleSide,
  Group,
  Mesh,
  PlaneGeometry,
  TorusGeometry,
} from "three";
import { lathe, mesh, place, rbox, rod } from "../kit/geometry";
import type { Steps } from "../kit/steps";
import type { Stage } from "../take";
import {
  type Adder,
  addBoom,
  addCymbal,
  addDrum,
  addTripod,
  type DrumOptions,
  type KitParts,
  kitOf,
} from "./drum";
import { bronze, head, lacquer } from "./drum-materials";
import { worn } from "./matter";

const RIGHT_ANGLE = Math.PI / 2;

const DRUMS: readonly DrumOptions[] = [
  {
    radius: 0.28,
    depth: 0.44,
    at: [0, 0.3, 0.05],
    turn: [RIGHT_ANGLE, 0, 0],
    lugs: 10,
    open: true,
  },
  { radius: 0.152, depth: 0.2, at: [-0.19, 0.76, 0.12], turn: [0.33, 0, 0.08], lugs: 6 },
  { radius: 0.165, depth: 0.22, at: [0.2, 0.76, 0.12], turn: [0.33, 0, -0.08], lugs: 6 },
  { radius: 0.205, depth: 0.4, at: [0.62, 0.43, -0.22], turn: [0.05, 0, -0.03], lugs: 8 },
  { radius: 0.18, depth: 0.14, at: [-0.46, 0.6, -0.3], turn: [-0.08, 0, 0.05], lugs: 10 },
];

/** Spurs, tom arms, the floor tom's legs. */
function addHardware({ chrome }: KitParts) {
  for (const s of [-1, 1]) {
    chrome.push(
      rod([0.24 * s, 0.2, 0.2], [0.4 * s, 0, 0.34], 0.008),
      rod([0.05 * s, 0.56, 0.05], [0.06 * s, 0.72, 0.1], 0.011),
      rod([0.06 * s, 0.72, 0.1], [0.12 * s, 0.73, 0.1], 0.009),
    );
  }
  for (let i = 0; i < 3; i++) {
    const angle = i * 2.094 + 0.4;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    chrome.push(
      rod([0.62 + c * 0.222, 0.55, -0.22 + s * 0.222], [0.62 + c * 0.235, 0, -0.22 + s * 0.235], 0.007),
    );
  }
}

function* addCrash(kit: KitParts): Steps<void> {
  addBoom(kit, -0.86, 0.12, 1.12, [-0.6, 1.3, 0.1], 0.9);
  yield* addCymbal(kit, 0.21, [-0.6, 1.29, 0.1], [0.3, 0, -0.2]);
}

function* addRide(kit: KitParts): Steps<void> {
  addBoom(kit, 0.86, 0.05, 0.98, [0.56, 1.13, 0.08], 0.2);
  yield* addCymbal(kit, 0.255, [0.56, 1.12, 0.08], [0.34, 0, 0.16], 0.05, 0.2);
}

function* addSecondCrash(kit: KitParts): Steps<void> {
  addBoom(kit, 0.98, -0.5, 1.28, [0.78, 1.42, -0.3], 1.4);
  yield* addCymbal(kit, 0.225, [0.78, 1.41, -0.3], [0.2, 0, 0.22]);
}

function* addHiHat(kit: KitParts): Steps<void> {
  addTripod(kit, -0.86, -0.3, 0.86, 0.25, 0.5);
  kit.chrome.push(rod([-0.86, 0.86, -0.3], [-0.86, 1.06, -0.3], 0.0045));
  yield* addCymbal(kit, 0.178, [-0.86, 0.875, -0.3], [0, 0, 0], 0.05, 0.2);
  yield* addCymbal(kit, 0.178, [-0.86, 0.868, -0.3], [Math.PI, 0, 0], 0.05, 0.2);
}

function addThrone({ black, chrome }: KitParts) {
  black.push(place(new CylinderGeometry(0.17, 0.165, 0.09, 36), { at: [0.02, 0.52, -0.72] }));
  chrome.push(rod([0.02, 0.04, -0.72], [0.02, 0.5, -0.72], 0.014));
  for (let i = 0; i < 3; i++) {
    const angle = i * 2.094 + 0.5;
    chrome.push(
      rod([0.02, 0.26, -0.72], [0.02 + Math.cos(angle) * 0.26, 0.01, -0.72 + Math.sin(angle) * 0.26], 0.009),
    );
  }
}

/** The pedal's plate, its post and its beater, behind the bass drum. */
function addPedal({ black, chrome }: KitParts) {
  black.push(
    place(new PlaneGeometry(0.09, 0.26), { at: [0, 0.045, -0.36], turn: [-RIGHT_ANGLE - 0.22, 0, 0] }),
  );
  chrome.push(
    rod([-0.055, 0, -0.24], [-0.055, 0.17, -0.23], 0.008),
    rod([0.055, 0, -0.24], [0.055, 0.17, -0.23], 0.008),
    rod([-0.055, 0.16, -0.23], [0.055, 0.16, -0.23], 0.007),
    rod([0, 0.16, -0.23], [0, 0.34, -0.26], 0.004),
  );
  black.push(
    place(new CylinderGeometry(0.025, 0.025, 0.05, 20), { at: [0, 0.35, -0.255], turn: [RIGHT_ANGLE, 0, 0] }),
  );
}

/** The bass drum's front: a black, glossy head that feet and cases have dulled, tape on it, a port off its middle. */
function kickFront(stage: Stage): Group {
  const front = new Group();
  const made = stage.parts("kick's front", {
    film: () => [
      lathe(
        [
          [0, 0.006],
          [0.1, 0.0055],
          [0.2, 0.004],
          [0.262, 0.0012],
          [0.279, 0],
        ],
        72,
      ).rotateX(RIGHT_ANGLE),
    ],
    port: () => [
      place(new TorusGeometry(0.058, 0.004, 8, 40), { at: [0.105, -0.1, 0.006] }),
      place(new CircleGeometry(0.057, 40), { at: [0.105, -0.1, 0.0068] }),
    ],
    // Cloth tape that damps the head: two strips torn by hand, and a smaller one across their ends.
    tape: () => [
      place(rbox(0.05, 0.17, 0.0008, 0.0003), { at: [-0.13, 0.075, 0.0058], turn: [0.012, -0.02, 0.32] }),
      place(rbox(0.05, 0.15, 0.0008, 0.0003), { at: [-0.072, 0.1, 0.0058], turn: [0.014, -0.014, 0.36] }),
      place(rbox(0.13, 0.036, 0.0008, 0.0003), { at: [-0.125, -0.004, 0.0066], turn: [0, -0.02, 0.3] }),
    ],
  });
  const gloss = stage.physical(
    {
      color: 0x100e0d,
      roughness: 0.4,
      metalness: 0,
      clearcoat: 1,
      clearcoatRoughness: 0.18,
      side: DoubleSide,
    },
    worn({ grain: 55, bump: 0.012, mottle: 0.35 }),
  );
  const cloth = stage.standard(
    { color: 0x55524c, roughness: 0.9 },
    worn({ grain: 600, bump: 0.2, mottle: 0.2 }),
  );
  front.add(
    mesh(made.film, gloss, { cast: false }),
    mesh(made.tape, cloth, { cast: false }),
    mesh(made.port, stage.standard({ color: 0x050505, roughness: 0.5 }), { cast: false }),
  );
  front.position.set(0, 0.3, 0.271);
  return front;
}

const ADDERS: readonly Adder[] = [
  ...DRUMS.map((drum) => (kit: KitParts) => addDrum(kit, drum)),
  addHardware,
  addCrash,
  addRide,
  addSecondCrash,
  addHiHat,
  (kit) => addTripod(kit, -0.46, -0.3, 0.5, 0.24, 0.3),
  addThrone,
  addPedal,
];

export function drumKit(stage: Stage): Group {
  const kit = stage.made("drum kit", () => kitOf(ADDERS), { soon: true });
  const group = new Group();
  group.add(
    mesh(kit.shells, lacquer(stage)),
    mesh(kit.chrome, stage.chrome()),
    mesh(kit.heads, head(stage)),
    mesh(kit.black, stage.standard({ color: 0x0c0c0c, roughness: 0.6 })),
    new Mesh(kit.cymbals, bronze(stage)),
    kickFront(stage),
  );
  group.traverse((part) => {
    part.castShadow = true;
    part.receiveShadow = true;
  });
  return group;
}
