/** A full-face helmet from within, about the origin: padding, the opening with its seal, the visor half up. */
import { DoubleSide, Group, TorusGeometry } from "three";
import { mesh, place, rbox, rod, tube } from "../kit/geometry";
import { parametric } from "../kit/parametric";
import { ellipsoid, norm2, type Sdf, smax, smin } from "../kit/sdf";
import type { Steps } from "../kit/steps";
import { gridOf, surfaceNets } from "../kit/surface-nets";
import { tubed } from "../kit/tubed";
import type { Sculpture, Vec3 } from "../take";
import { quilted } from "./quilt";

const outside: Sdf = (x, y, z) => {
  const crown = ellipsoid(x, y - 0.06, z - 0.04, 0.47, 0.52, 0.56);
  return smin(crown, ellipsoid(x, y + 0.3, z + 0.2, 0.36, 0.22, 0.36), 0.18);
};

/** The opening's outline, wide and round-cornered, seen along z; negative inside. */
function opening(x: number, y: number, grow = 0): number {
  const [cx, cy] = [0.02, 0.0];
  const lift = 0.05 * (x - cx) * (x - cx) * 4;
  const [qx, qy] = [Math.abs(x - cx) - (0.34 - 0.09), Math.abs(y - cy - lift) - (0.15 - 0.09)];
  return norm2(Math.max(qx, 0), Math.max(qy, 0)) + Math.min(Math.max(qx, qy), 0) - 0.09 - grow;
}

/** Pads swell between seams: at the crown in gores, at the cheeks and the brow as pillows. */
function padding(x: number, y: number, z: number): number {
  const seam = (d: number, width: number) => 1 - Math.exp(-(d * d) / (width * width));
  const cheek = Math.min(1, Math.max(0, (-0.02 - y) * 6)) * Math.min(1, Math.max(0, (Math.abs(x) - 0.1) * 6));
  const lines =
    seam(Math.abs(x) - 0.17, 0.014) *
    seam(y - 0.235, 0.014) *
    seam(z + 0.02, 0.016) *
    seam(y - z * 0.2, 0.014);
  const quilt = cheek > 0.3 ? seam(Math.abs(x) * 0.4 + y + 0.18, 0.012) * seam(z - 0.14, 0.014) : 1;
  return 0.06 + 0.08 * cheek + 0.04 * lines * quilt;
}

const liner: Sdf = (x, y, z) => {
  const outer = outside(x, y, z);
  let d = smax(outer, -(outer + padding(x, y, z)), 0.02);
  if (z < 0.05) d = smax(d, -opening(x, y), 0.02);
  for (const vx of [-0.13, 0, 0.13])
    if (z < -0.2) d = smax(d, -(norm2(Math.max(Math.abs(x - vx) - 0.035, 0), y + 0.285) - 0.017), 0.01);
  return smax(d, -(y + 0.46), 0.03);
};

/** Where the outside is met, coming along z from the front. */
function front(x: number, y: number): number {
  let z = -0.9;
  for (let i = 0; i < 60; i++) z += Math.max(0.0005, outside(x, y, z) * 0.8);
  return Math.min(z, 0.02);
}

/** A closed line around the opening, `grow` metres outside its edge. */
function* edge(grow: number): Steps<Vec3[]> {
  const line: Vec3[] = [];
  for (let i = 0; i < 72; i++) {
    if (i % 8 === 7) yield;
    const a = (i / 72) * Math.PI * 2;
    let r = 0;
    while (opening(0.02 + Math.cos(a) * r, Math.sin(a) * r, grow) < 0 && r < 0.6) r += 0.002;
    const [x, y] = [0.02 + Math.cos(a) * r, Math.sin(a) * r];
    line.push([x, y, front(x, y) + 0.006]);
  }
  return line;
}

function visor() {
  return parametric(
    (u, v, out) => {
      const x = (u - 0.5) * 0.86;
      const y = 0.055 + 0.05 * x * x + v * 0.3;
      out.set(x, y, front(x * 0.97, y * 0.97) - 0.02);
    },
    48,
    12,
  );
}

/** The bead along the visor's lower edge: of rubber, for a polished one against the light is a line thinner than a pixel. */
const rim = () =>
  tube(
    Array.from({ length: 25 }, (_, i): Vec3 => {
      const [x, y] = [(i / 24 - 0.5) * 0.86, 0.055];
      return [x, y + 0.05 * x * x, front(x * 0.97, y * 0.97) - 0.02];
    }),
    0.0056,
    { segments: 96, sides: 10 },
  );

/** Two D-rings on a webbing strap, hanging loose at the right cheek. */
function strap() {
  const ring = (y: number, turn: number) =>
    place(new TorusGeometry(0.03, 0.0045, 8, 28), { at: [0.235, y, -0.2], turn: [0.25, turn, 0.1] });
  return [ring(-0.275, 0.5), ring(-0.295, 0.75), rod([0.205, -0.268, -0.2], [0.265, -0.262, -0.2], 0.0045)];
}

export const helmet: Sculpture = (stage) => {
  const group = new Group();
  const cloth = stage.standard({ color: 0x44413d, roughness: 0.93, side: DoubleSide }, quilted(0.009));
  const padded = stage.made("helmet liner", () =>
    surfaceNets(liner, [-0.56, -0.56, -0.64], [0.56, 0.66, 0.66], gridOf(stage.tier, [108, 108, 112])),
  );
  group.add(mesh(padded, cloth));
  // Dull, and a broad highlight: a sharp one along its edge would be a line thinner than a pixel.
  const rubber = stage.physical({
    color: 0x131316,
    roughness: 0.6,
    specularIntensity: 0.14,
    envMapIntensity: 0,
  });
  const made = stage.parts("helmet's fittings", {
    *rubber() {
      const along = yield* edge(-0.004);
      yield;
      yield yield* tubed(along, 0.0125, { segments: 160, sides: 12, closed: true });
      yield rim();
      yield place(rbox(0.055, 0.17, 0.006, 0.002), {
        at: [0.238, -0.19, -0.205],
        turn: [0.12, 0.5, 0.08],
      });
    },
    chrome: strap,
    *visor() {
      yield yield* visor();
    },
  });
  group.add(mesh(made.rubber, rubber));
  group.add(mesh(made.chrome, stage.chrome()));
  const tint = stage.physical({
    color: 0x020203,
    roughness: 0.06,
    transparent: true,
    opacity: 0.62,
    depthWrite: false,
    side: DoubleSide,
  });
  group.add(mesh(made.visor, tint, { cast: false, receive: false }));
  return group;
};
