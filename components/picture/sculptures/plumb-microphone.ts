/** A pencil microphone hanging by its cable: the one thing that all six enclosures share. */
import { type BufferGeometry, CylinderGeometry, Group, TorusGeometry } from "three";
import { lathe, merged, mesh, place, rod, tube } from "../kit/geometry";
import type { Steps } from "../kit/steps";
import type { Sculpture, Stage, Vec3 } from "../take";

const AT: Vec3 = [0, 1.315, -0.02];
const FLAT: Vec3 = [Math.PI / 2, 0, 0];

/** Bottom to top: the capsule's rim, the body, the neck, the cable's sleeve. */
const BODY: [number, number][] = [
  [0.0001, -0.0715],
  [0.0185, -0.0715],
  [0.0205, -0.07],
  [0.0213, -0.066],
  [0.0213, -0.0505],
  [0.0198, -0.0495],
  [0.0198, -0.047],
  [0.0213, -0.046],
  [0.0213, -0.018],
  [0.0205, -0.017],
  [0.0205, -0.0155],
  [0.0213, -0.0145],
  [0.0206, 0.048],
  [0.0196, 0.052],
  [0.0115, 0.072],
  [0.0075, 0.076],
  [0.0062, 0.1],
  [0.0045, 0.112],
  [0.0001, 0.112],
];

function* basket(): Steps<BufferGeometry> {
  const bars = Array.from({ length: 20 }, (_, i) => {
    const a = (i / 20) * Math.PI * 2;
    const [x, z] = [Math.cos(a) * 0.0201, Math.sin(a) * 0.0201];
    return rod([x, -0.072, z], [x, -0.108, z], 0.0009, { sides: 5 });
  });
  yield;
  const hoop = new TorusGeometry(0.0203, 0.0009, 5, 36);
  const hoops = [0, 1, 2, 3, 4].map((i) => place(hoop, { at: [0, -0.078 - i * 0.0066, 0], turn: FLAT }));
  const cap = place(new CylinderGeometry(0.0213, 0.0205, 0.0055, 36), { at: [0, -0.1105, 0] });
  const capsule = place(new CylinderGeometry(0.0135, 0.0135, 0.03, 20), { at: [0, -0.088, 0] });
  yield;
  return yield* merged([...bars, ...hoops, cap, capsule]);
}

const cable = () => [
  tube(
    [
      [0, 0.1, 0],
      [0, 0.25, 0],
      [0.001, 0.6, 0],
      [0, 1.3, -0.004],
    ],
    0.0042,
    { segments: 40, sides: 8 },
  ),
];

export const plumbMicrophone: Sculpture = (stage: Stage) => {
  const group = new Group();
  const metal = stage.standard({ color: 0x8f9194, roughness: 0.3, metalness: 1 });
  const rubber = stage.standard({ color: 0x111111, roughness: 0.55 });
  const made = stage.parts("plumb microphone", {
    *metal() {
      yield lathe(BODY, 40);
      yield yield* basket();
    },
    cable,
  });
  group.add(mesh(made.metal, metal), mesh(made.cable, rubber));
  group.position.set(...AT);
  return group;
};
