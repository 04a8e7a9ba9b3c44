/** All that would make a cut's first frame dearer than its second, in steps of their own and ahead of the cut. */
import { Mesh, MeshBasicMaterial, PerspectiveCamera, Scene, type WebGLRenderer } from "three";
import { bounded } from "./kit/bounded";
import type { Steps } from "./kit/steps";
import { inventory } from "./ledger";
import { makePrinter, type Printer } from "./post/printer";
import { buffer } from "./post/target";
import type { Take, Tier } from "./take";

/** Side of what a take is rehearsed on, in pixels. */
const SMALL = 4;

/** A program of three's, with what its types leave out. */
interface Linking {
  isReady(): boolean;
  getUniforms(): unknown;
  getAttributes(): unknown;
}

export interface Rehearsal {
  /** Programs are asked for, one mesh at a time; the browser builds them on a thread of its own. */
  compile(take: Take, tier: Tier): Steps<void>;
  /** Uploads what the take draws with, one texture or geometry at a time, then draws it once, as small as can be: its shadows stand from then on. */
  rehearse(take: Take, tier: Tier): Steps<void>;
  dispose(): void;
}

function meshesOf(scene: Scene): Mesh[] {
  const meshes: Mesh[] = [];
  scene.traverse((object) => object instanceof Mesh && meshes.push(object));
  return meshes;
}

export function makeRehearsal(renderer: WebGLRenderer, printer: Printer, tier: Tier): Rehearsal {
  const small = makePrinter(renderer, tier);
  small.setSize(SMALL, SMALL);
  const dock = new Scene();
  const camera = new PerspectiveCamera();
  const carrier = new Mesh(undefined, new MeshBasicMaterial({ colorWrite: false, depthWrite: false }));
  const nothing = carrier.geometry;
  carrier.frustumCulled = false;
  dock.add(carrier);
  const quay = buffer(1, 1);
  const asked = new WeakSet<Linking>();

  /** The first triangle is enough: what is drawn from is uploaded whole. */
  function upload(geometry: Mesh["geometry"]) {
    const { start, count } = geometry.drawRange;
    geometry.setDrawRange(0, 3);
    carrier.geometry = geometry;
    renderer.setRenderTarget(quay);
    renderer.render(dock, camera);
    geometry.setDrawRange(start, count);
    carrier.geometry = nothing;
  }

  return {
    *compile(take, at) {
      for (const mesh of meshesOf(take.scene)) {
        renderer.setRenderTarget(printer.target);
        renderer.compile(mesh, take.camera, take.scene);
        yield;
      }
      yield* printer.compile(take, at);
      const programs = () => (renderer.info.programs ?? []) as unknown as readonly Linking[];
      while (programs().some((one) => !one.isReady())) yield "wait";
      // What a program wants to be told is asked of it at its first use, and the answer waits for all that was to be
      // drawn before: so it is asked ahead of any drawing, and one program at a time.
      for (const one of programs().filter((one) => !asked.has(one))) {
        one.getUniforms();
        one.getAttributes();
        asked.add(one);
        yield;
      }
    },
    *rehearse(take, at) {
      const { textures, geometries } = inventory(take);
      for (const texture of textures) {
        renderer.initTexture(texture);
        yield;
      }
      for (const geometry of geometries) {
        // Whatever draws it asks for it.
        yield* bounded(geometry);
        upload(geometry);
        yield;
      }
      // Without post the canvas itself is what would be drawn on.
      if (!printer.target) return;
      small.setTier(at);
      yield "alone";
      small.expose(take);
      yield "alone";
      small.develop(take);
      // Nothing is presented of it; while the film is held it would be drawn in the cut's own frame.
      renderer.getContext().flush();
      yield "alone";
    },
    dispose() {
      for (const thing of [small, carrier.material, nothing, quay]) thing.dispose();
    },
  };
}
