import { CircleGeometry, Group, type Object3D, TorusGeometry } from "three";
import type { Parts } from "../kit/assembled";
import { lathe, mesh, place, rod, tube } from "../kit/geometry";
import type { Stage, Vec3 } from "../take";

function* bent(): Parts {
  const flat: Vec3 = [Math.PI / 2, 0, 0];
  const hoop: Vec3[] = [
    [-0.185, 0, -0.235],
    [-0.172, 0.22, -0.195],
    [-0.168, 0.44, -0.18],
    [-0.176, 0.62, -0.205],
    [-0.178, 0.76, -0.235],
    [-0.135, 0.865, -0.26],
    [0, 0.905, -0.27],
    [0.135, 0.865, -0.26],
    [0.178, 0.76, -0.235],
    [0.176, 0.62, -0.205],
    [0.168, 0.44, -0.18],
    [0.172, 0.22, -0.195],
    [0.185, 0, -0.235],
  ];
  const inner: Vec3[] = [
    [-0.1, 0.462, -0.184],
    [-0.118, 0.58, -0.2],
    [-0.12, 0.7, -0.224],
    [-0.075, 0.79, -0.245],
    [0, 0.815, -0.252],
    [0.075, 0.79, -0.245],
    [0.12, 0.7, -0.224],
    [0.118, 0.58, -0.2],
    [0.1, 0.462, -0.184],
  ];
  const leg = (side: number) =>
    tube(
      [
        [side * 0.168, 0, 0.185],
        [side * 0.155, 0.2, 0.165],
        [side * 0.14, 0.36, 0.145],
        [side * 0.132, 0.45, 0.135],
      ],
      0.0145,
      { segments: 20, sides: 12 },
    );
  yield tube(hoop, 0.0148, { segments: 96, sides: 12 });
  yield tube(inner, 0.0118, { segments: 60, sides: 10 });
  yield leg(-1);
  yield leg(1);
  yield place(
    lathe(
      [
        [0.178, -0.018],
        [0.198, -0.014],
        [0.205, 0],
        [0.2, 0.014],
        [0.186, 0.018],
        [0.176, 0.012],
        [0.174, -0.012],
        [0.178, -0.018],
      ],
      72,
    ),
    { at: [0, 0.455, -0.005] },
  );
  yield place(new TorusGeometry(0.162, 0.0092, 10, 64), {
    at: [0, 0.215, -0.012],
    turn: flat,
    scale: [1, 1.12, 1],
  });
  yield rod([-0.168, 0.44, -0.18], [-0.13, 0.455, -0.14], 0.01);
  yield rod([0.168, 0.44, -0.18], [0.13, 0.455, -0.14], 0.01);
}

/** Thonet's No. 14 of 1859: six bent parts, its seat at 0.46 m, its back toward -z. */
export const bentwoodChair = (stage: Stage): Object3D => {
  const group = new Group();
  const made = stage.parts("bentwood chair", {
    bent,
    cane: () => [
      place(new CircleGeometry(0.178, 48), { at: [0, 0.463, -0.005], turn: [-Math.PI / 2, 0, 0] }),
    ],
  });
  group.add(mesh(made.bent, stage.wood(0x3a2313, 0.34)));
  const cane = stage.standard({ color: 0x7d6a49, roughness: 0.7 });
  group.add(mesh(made.cane, cane));
  return group;
};
