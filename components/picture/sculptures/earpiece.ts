/** A giant earpiece moulded to one ear, with its works and its cable. */
import { Euler, Group, Matrix4, Quaternion, Vector3 } from "three";
import { mesh } from "../kit/geometry";
import { tubed } from "../kit/tubed";
import { kelvin } from "../light/kelvin";
import type { Sculpture, Vec3 } from "../take";
import { acrylic, earpieceShell } from "./earpiece-shell";
import { earpieceWorks } from "./earpiece-works";

export interface EarpieceOptions {
  readonly at: Vec3;
  /** Euler angles YXZ. */
  readonly turn: Vec3;
  /** Where the lamp is, in the world. */
  readonly lamp: Vec3;
  readonly gain: number;
}

export const earpiece: Sculpture<EarpieceOptions> = (stage, { at, turn, lamp, gain }) => {
  const group = new Group();
  const standing = new Matrix4().compose(
    new Vector3(...at),
    new Quaternion().setFromEuler(new Euler(turn[0], turn[1], turn[2], "YXZ")),
    new Vector3(1, 1, 1),
  );
  const local = new Vector3(...lamp).applyMatrix4(standing.clone().invert());
  const lit: Vec3 = [local.x, local.y, local.z];
  const shell = stage.made(`earpiece ${lit}`, () => earpieceShell(stage.tier, lit));
  const tint = kelvin(2900, 4500);
  const back = mesh(shell, acrylic(stage, "back", lamp, tint, gain * 1.15), { cast: false, receive: false });
  const front = mesh(shell, acrylic(stage, "front", lamp, tint, gain), { receive: false });
  back.renderOrder = 6;
  front.renderOrder = 8;
  const works = stage.made("earpiece's works", earpieceWorks, { soon: true });
  const clear = stage.physical({
    color: 0x14110f,
    roughness: 0.15,
    transparent: true,
    opacity: 0.5,
    depthWrite: false,
  });
  const tubes = mesh(works.tubes, clear, { cast: false, receive: false });
  tubes.renderOrder = 7;
  group.add(
    mesh(works.metal, stage.standard({ color: 0xa3a5a8, roughness: 0.28, metalness: 1 })),
    mesh(works.board, stage.standard({ color: 0x231c14, roughness: 0.5 }), { cast: false }),
    mesh(works.copper, stage.standard({ color: 0x8a4a22, roughness: 0.35, metalness: 0.7 }), { cast: false }),
    tubes,
    back,
    front,
  );
  group.applyMatrix4(standing);
  return group;
};

/** Two conductors twisted about each other, from the socket down to the table, over its edge and away. */
export const earpieceCable: Sculpture<{ readonly through: readonly Vec3[]; readonly turns: number }> = (
  stage,
  { through, turns },
) => {
  const black = stage.standard({ color: 0x1c1a18, roughness: 0.35 });
  const { cable } = stage.parts(`earpiece's cable ${through} ${turns}`, {
    *cable() {
      const spine = (yield* tubed(through, 0.001, { segments: 600, sides: 3 })).getAttribute("position");
      const strand = (phase: number): Vec3[] =>
        Array.from({ length: 601 }, (_, i) => {
          // Three vertices of the spine's section, averaged, give its middle back.
          const middle = [0, 1, 2].reduce<[number, number, number]>(
            (sum, k) => [
              sum[0] + spine.getX(i * 4 + k) / 3,
              sum[1] + spine.getY(i * 4 + k) / 3,
              sum[2] + spine.getZ(i * 4 + k) / 3,
            ],
            [0, 0, 0],
          );
          const a = (i / 600) * turns * Math.PI * 2 + phase;
          return [
            middle[0] + Math.cos(a) * 0.004,
            middle[1] + Math.sin(a) * 0.004,
            middle[2] + Math.cos(a) * 0.003,
          ];
        });
      const sides = stage.tier === "draft" ? 4 : 6;
      for (const phase of [0, Math.PI]) {
        const along = strand(phase);
        yield;
        yield yield* tubed(along, 0.0042, { segments: 600, sides });
      }
    },
  });
  return mesh(cable, black);
};
