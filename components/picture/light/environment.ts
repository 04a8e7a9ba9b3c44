/** A black room with a few bright cards, for what is metal or gloss to see. */
import {
  BoxGeometry,
  CircleGeometry,
  Color,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  type PMREMGenerator,
  Scene,
  type WebGLRenderTarget,
} from "three";
import { disposeTree } from "../kit/dispose";
import type { EnvCard } from "../take";
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

/** Faint tips of wedges all round, of luminance `strips`; 0 for none. */
function addStrips(scene: Scene, strips: number) {
  const material = bright(new Color(strips, strips, strips));
  const geometry = new BoxGeometry(0.12, 3, 0.05);
  for (let i = -6; i <= 6; i++)
    for (let wall = 0; wall < 4; wall++) {
      const angle = (wall * Math.PI) / 2;
      const [s, c] = [Math.sin(angle), Math.cos(angle)];
      const strip = new Mesh(geometry, material);
      strip.position.set(s * 4 + c * i * 0.55, (((i * 7 + wall) % 5) - 2) * 0.8, c * 4 - s * i * 0.55);
      strip.rotation.y = angle;
      scene.add(strip);
    }
}

export function environment(
  generator: PMREMGenerator,
  cards: readonly EnvCard[],
  strips: number,
): WebGLRenderTarget {
  const scene = new Scene();
  scene.background = new Color(0);
  for (const card of cards) {
    const shape = card.disk
      ? new CircleGeometry(card.width / 2, 32)
      : new PlaneGeometry(card.width, card.height ?? card.width);
    const mesh = new Mesh(shape, bright(card.color));
    mesh.position.set(...card.at);
    mesh.lookAt(0, 0, 0);
    scene.add(mesh);
  }
  if (strips > 0) addStrips(scene, strips);
  const target = generator.fromScene(scene, 0, 0.1, 50, { size: SIDE });
  disposeTree(scene);
  return target;
}
