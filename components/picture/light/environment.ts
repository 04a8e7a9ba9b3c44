/** A black room with a few bright cards, for what is metal or gloss to see. */
import {
  BoxGeometry,
  type BufferGeometry,
  CircleGeometry,
  Color,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from "three";
import { disposeTree } from "../kit/dispose";
import { merge, place } from "../kit/geometry";
import type { EnvCard, Vec3 } from "../take";
import { LAST_CHUNK } from "./density";
import { splice } from "./patch";

/** Of a face of the cube: cards are soft, and a cut must not wait for their blur. */
const SIDE = 128;

/** Light as it is: what is reflected is not on the negative yet. */
function bright(color: Color): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ color, side: DoubleSide });
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = splice(shader.fragmentShader, LAST_CHUNK, "");
  };
  return material;
}

/** The tips of the wedges all round, as one thing: as many as they are, they would be drawn one by one, six times. */
function tipsOf(): BufferGeometry {
  const one = new BoxGeometry(0.12, 3, 0.05);
  const all: BufferGeometry[] = [];
  for (let i = -6; i <= 6; i++)
    for (let wall = 0; wall < 4; wall++) {
      const angle = (wall * Math.PI) / 2;
      const [s, c] = [Math.sin(angle), Math.cos(angle)];
      const at: Vec3 = [s * 4 + c * i * 0.55, (((i * 7 + wall) % 5) - 2) * 0.8, c * 4 - s * i * 0.55];
      all.push(place(one, { at, turn: [0, angle, 0] }));
    }
  return merge(all);
}

function cardOf({ at, width, height = width, disk, color }: EnvCard): Mesh {
  const shape = disk ? new CircleGeometry(width / 2, 32) : new PlaneGeometry(width, height);
  const card = new Mesh(shape, bright(color));
  card.position.set(...at);
  card.lookAt(0, 0, 0);
  return card;
}

export interface Reflections {
  /** @param strips luminance of the wedges' tips, which are faint; 0 for none. @returns what is the caller's to dispose of */
  of(cards: readonly EnvCard[], strips: number): WebGLRenderTarget;
  dispose(): void;
}

export function makeReflections(renderer: WebGLRenderer): Reflections {
  const generator = new PMREMGenerator(renderer);
  // The tips stay, and with them, once they were drawn, the program of all cards: it would be linked anew for every take.
  const material = bright(new Color());
  const tips = new Mesh(tipsOf(), material);
  return {
    of(cards, strips) {
      const scene = new Scene();
      scene.background = new Color(0);
      scene.add(...cards.map(cardOf));
      tips.visible = strips > 0;
      material.color.setScalar(strips);
      scene.add(tips);
      const target = generator.fromScene(scene, 0, 0.1, 50, { size: SIDE });
      scene.remove(tips);
      disposeTree(scene);
      return target;
    },
    dispose() {
      for (const thing of [generator, material, tips.geometry]) thing.dispose();
    },
  };
}
