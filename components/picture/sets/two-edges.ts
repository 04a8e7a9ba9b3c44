/** Two projectors in one place, one warm, one cold; their framing shutters meet on the room's axis. */
import { AdditiveBlending, BufferGeometry, Mesh, MeshBasicMaterial, type SpotLight, Vector3 } from "three";
import { kelvin } from "../light/kelvin";
import type { Now, Stage, Vec3 } from "../take";

export const PROJECTORS: Vec3 = [0, 4.9, 3.2];
const AIM: Vec3 = [0, 2.5, -4.2];
/** Tangents off the axis: half the picture's width and height, and half of what lies between the two. */
const [WIDTH, HEIGHT, GAP] = [0.358, 0.196, 0.00035];
const BALANCE = 4500;
/** Where the far wall's tips are, metres, and how bright a draft's card is there, of diffuse white. */
const TIPS = -4.19;
const CARD_LUMINANCE = 0.16;

export const EDGES_GRADE = { grain: 0.05 } as const;

/** What a lamp throws between its shutters, left and right as tangents off its axis. */
interface Throw {
  readonly kelvin: number;
  readonly candela: number;
  readonly left: number;
  readonly right: number;
}

/** Drafts know no shutters: there each edge is a card of light that hangs before the wall. */
function card({ kelvin: warmth, left, right }: Throw): Mesh {
  const from = new Vector3(...PROJECTORS);
  const ahead = new Vector3(...AIM).sub(from).normalize();
  const aside = new Vector3().crossVectors(ahead, new Vector3(0, 1, 0)).normalize();
  const above = new Vector3().crossVectors(aside, ahead);
  const corner = (x: number, y: number): Vector3 => {
    const ray = ahead.clone().addScaledVector(aside, x).addScaledVector(above, y);
    return ray.multiplyScalar((TIPS - from.z) / ray.z).add(from);
  };
  const rectangle = new BufferGeometry().setFromPoints([
    corner(left, -HEIGHT),
    corner(right, -HEIGHT),
    corner(right, HEIGHT),
    corner(left, HEIGHT),
  ]);
  rectangle.setIndex([0, 1, 2, 0, 2, 3]);
  const color = kelvin(warmth, BALANCE).multiplyScalar(CARD_LUMINANCE);
  return new Mesh(rectangle, new MeshBasicMaterial({ color, blending: AdditiveBlending, depthWrite: false }));
}

function shuttered(stage: Stage, { kelvin, candela, left, right }: Throw): SpotLight {
  return stage.spot({
    at: PROJECTORS,
    to: AIM,
    kelvin,
    balance: BALANCE,
    candela,
    angle: 0.62,
    penumbra: 0,
    shadow: 0,
    shutters: { left, right, bottom: -HEIGHT, top: HEIGHT },
  });
}

/** @returns what turns the edge on and off; a light stays in its scene, for the shutters go by its place there. */
function project(stage: Stage, lamp: Throw): (on: boolean) => void {
  if (stage.tier !== "draft") {
    const light = shuttered(stage, lamp);
    return (on) => {
      light.intensity = on ? lamp.candela : 0;
    };
  }
  const edge = card(lamp);
  stage.add(edge);
  return (on) => {
    edge.visible = on;
  };
}

/** What the wedges send back into the room beside their edge. */
function bounce(stage: Stage, x: number, warmth: number, candela: number): (on: boolean) => void {
  const light = stage.point({ at: [x, 2.3, -2.9], kelvin: warmth, balance: BALANCE, candela });
  return (on) => {
    light.intensity = on ? candela : 0;
  };
}

const WARM = { kelvin: 2700, candela: 2300 } as const;
const COLD = { kelvin: 7600, candela: 1900 } as const;

function room(stage: Stage): void {
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x45423e }), stage.net());
  stage.ambient(4600, 0.012);
}

/** @returns what lights one edge alone, or both where none is named. */
export function twoEdges(stage: Stage): (edge: Now["edge"]) => void {
  room(stage);
  const warm = project(stage, { ...WARM, left: -WIDTH, right: -GAP });
  const cold = project(stage, { ...COLD, left: GAP, right: WIDTH });
  const edges = [
    [warm, bounce(stage, -1.7, WARM.kelvin, 3.2)],
    [cold, bounce(stage, 1.7, COLD.kelvin, 2.6)],
  ] as const;
  return (edge) => {
    for (const [index, switches] of edges.entries())
      for (const turn of switches) turn(edge === null || edge === index);
  };
}

/** Where the four shots of the projected cut list meet, as tangents off the axis; no two are as long. */
const CUTS = [-WIDTH, -0.2, 0.045, 0.14, WIDTH] as const;

/** The same light as a cut list: four shots end to end, warm and cold by turns. */
export function fourShots(stage: Stage): void {
  room(stage);
  for (const [i, cut] of CUTS.slice(0, -1).entries())
    project(stage, { ...(i % 2 === 0 ? WARM : COLD), left: cut + GAP, right: (CUTS[i + 1] ?? WIDTH) - GAP });
  bounce(stage, -0.6, WARM.kelvin, 1.6);
  bounce(stage, 1.9, COLD.kelvin, 1.8);
}
