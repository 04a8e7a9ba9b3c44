import { Group } from "three";
import { assembled } from "../kit/assembled";
import { mesh } from "../kit/geometry";
import { kelvin } from "../light/kelvin";
import { addDrum, kitParts } from "../sculptures/drum";
import { head, lacquer } from "../sculptures/drum-materials";
import { membrane } from "../sculptures/membrane";
import { GIG_GRADE } from "../sets/gig";
import type { EnvCard, MakeTake } from "../take";

const RADIUS = 0.36;
const TOP = 0.72;
/** Heights of the bars of light that the head mirrors: where it bends, they bend. */
const LOUVRE = [0.8, 1.6, 2.5, 3.6] as const;

/** Without its upper head. */
function* drum() {
  const kit = kitParts();
  yield* addDrum(kit, { radius: RADIUS, depth: 0.3, at: [0, TOP - 0.15, 0], turn: [0, 0, 0], lugs: 10 });
  yield;
  return yield* assembled({
    shells: () => kit.shells,
    chrome: () => kit.chrome,
    heads: () => kit.heads.slice(0, 1),
  });
}

/** The head in its own modes, a mirror to a few bars of light that bend with it. As the hearing goes, the high ones go, and one slow swell is left. */
export const drumhead: MakeTake = (stage) => {
  const made = stage.made("the great drum", drum, { soon: true });
  const skin = membrane(
    stage,
    RADIUS * 0.985,
    0.05,
    stage.standard({ color: 0x7d776d, roughness: 0.1, metalness: 0.75 }),
  );
  skin.mesh.position.y = TOP + 0.004;
  const standing = new Group();
  standing.add(
    mesh(made.shells, lacquer(stage)),
    mesh(made.chrome, stage.chrome()),
    mesh(made.heads, head(stage)),
    skin.mesh,
  );
  stage.add(
    stage.chamber({ skip: ["pz", "py", "px"], albedo: 0x34312d }),
    stage.net({ color: 0x0c0c0c }),
    standing,
  );
  const warm = kelvin(3200, 4400);
  stage.spot({
    at: [1.9, TOP + 0.6, -1.5],
    to: [0, TOP, 0],
    color: warm,
    candela: 60,
    angle: 0.24,
    penumbra: 0.8,
    radius: 4,
    near: 0.6,
    far: 5,
    moves: true,
  });
  stage.env(
    [
      ...LOUVRE.map(
        (y): EnvCard => ({ at: [0.6, y, -4], width: 7, height: 0.12, color: warm.clone().multiplyScalar(8) }),
      ),
      { at: [-2.6, 2.4, -3], width: 0.3, height: 2, color: kelvin(7500).multiplyScalar(0.6) },
    ],
    { strips: 0 },
  );
  stage.ambient(6500, 0.006);
  const lens = stage.lens({
    wide: { at: [-0.12, 1.36, 1.2], to: [0, TOP - 0.04, 0], fov: 29, shift: [-0.18, 0] },
    tall: { at: [-0.1, 1.46, 1.3], to: [0, TOP - 0.04, 0], fov: 46, shift: [0, -0.14] },
    move: (t) => ({ at: [0.1 * t, -0.22 * t, -0.06 * t] }),
  });
  return stage.take({
    lens,
    follows: ["seconds"],
    grade: { ...GIG_GRADE, exposure: 1, saturation: 0.8, dof: { focus: 1.42, aperture: 12, max: 8 } },
    render: (_, now) => skin.move(now.seconds, now.hearing),
  });
};
