/** One take's stage: it makes, lights and owns. */
import {
  AmbientLight,
  Color,
  type Matrix4,
  PerspectiveCamera,
  Scene,
  type SpotLight,
  type WebGLRenderer,
} from "three";
import { PRINT } from "./grade";
import { assembled } from "./kit/assembled";
import { disposeTree } from "./kit/dispose";
import { makeLens } from "./lens";
import type { Reflections } from "./light/environment";
import { kelvin } from "./light/kelvin";
import { point, spot } from "./light/lamps";
import { MAX_LINES, MAX_SHUTTERS, makeRoom } from "./light/room";
import type { Makings } from "./makings";
import * as materials from "./materials";
import { chamber } from "./sets/chamber";
import { net } from "./sets/net";
import type { SpotOptions, Stage, Take, Tier } from "./take";

/** What the stages of one renderer have in common. */
export interface Workshop {
  readonly renderer: WebGLRenderer;
  readonly tier: Tier;
  readonly reflections: Reflections;
  readonly makings: Makings;
}

/** A stage whose set can be struck before it became a take. */
export interface Building extends Stage {
  strike(): void;
}

/** A groove sees about half of the room. */
const DRAFT_AMBIENT = Math.PI / 2;

/** The world as a projector at the spot sees it. */
function projector(light: SpotLight): Matrix4 {
  const view = new PerspectiveCamera();
  view.position.copy(light.position);
  view.lookAt(light.target.position);
  view.updateMatrixWorld();
  return view.matrixWorldInverse;
}

export function makeStage({ renderer, tier, reflections, makings }: Workshop): Building {
  const scene = new Scene();
  scene.background = new Color(0x000000);
  const room = makeRoom();
  const owned: { dispose(): void }[] = [];
  const flat = new AmbientLight();
  const shuttered = new Map<SpotLight, NonNullable<SpotOptions["shutters"]>>();
  const own = <T extends { dispose(): void }>(thing: T): T => {
    owned.push(thing);
    return thing;
  };

  /** three orders the spots that cast shadow first; the shutters follow that order. */
  function closeShutters() {
    const spots = scene.getObjectsByProperty("isSpotLight", true) as SpotLight[];
    spots.sort((a, b) => Number(b.castShadow) - Number(a.castShadow));
    spots.forEach((light, i) => {
      const blades = shuttered.get(light);
      if (!blades) return;
      if (i >= MAX_SHUTTERS) throw new RangeError(`Only the first ${MAX_SHUTTERS} spots can have shutters.`);
      room.uniforms.uShutter.value[i]?.copy(projector(light));
      room.uniforms.uShutterRect.value[i]?.set(blades.left, blades.bottom, blades.right, blades.top);
    });
    room.uniforms.uShuttersOn.value = shuttered.size > 0 ? 1 : 0;
  }

  const used: string[] = [];
  let cards: (() => void) | undefined;
  const strike = () => {
    disposeTree(scene);
    for (const thing of owned) thing.dispose();
    for (const key of used) makings.release(key);
  };

  const stage: Building = {
    tier,
    renderer,
    scene,
    own,
    strike,
    made: (key, make, { soon } = {}) =>
      makings.get(`${tier} ${key}`, make, (kept) => void used.push(kept), soon),
    parts: (key, kinds) => stage.made(key, () => assembled(kinds), { soon: true }),
    add: (...objects) => void scene.add(...objects),
    chamber: (options = {}) => chamber(options, tier, room, stage.made),
    net: (options = {}) => net(options, stage.standard, tier === "draft"),
    spot(options) {
      const light = spot(options, tier);
      scene.add(light, light.target);
      if (options.shutters) shuttered.set(light, options.shutters);
      return light;
    },
    point(options) {
      const light = point(options, tier);
      scene.add(light);
      return light;
    },
    lines(lines) {
      if (lines.length > MAX_LINES) throw new RangeError(`A take has at most ${MAX_LINES} lines of light.`);
      room.lines = lines.length;
      lines.forEach(({ x, y, z0, z1, color }, i) => {
        room.uniforms.uLine.value[i]?.set(x, y, z0, z1);
        room.uniforms.uLineColor.value[i]?.set(color.r, color.g, color.b);
      });
    },
    ambient(warmth, gain) {
      const { value } = room.uniforms.uAmbient;
      value.copy(kelvin(warmth)).multiplyScalar(gain);
      // The drafts' plain materials know no grooves: their ambient light is three's own.
      if (tier !== "draft") return;
      if (!flat.parent) scene.add(flat);
      flat.color.copy(value).multiplyScalar(DRAFT_AMBIENT);
    },
    env(seen, { strips = 0.03, intensity = 1 } = {}) {
      room.cards = seen;
      if (tier === "draft") return;
      // Drawn when the set stands: a take that is built in several goes must not draw its reflections in each.
      cards = () => {
        scene.environment = own(reflections.of(seen, strips)).texture;
        scene.environmentIntensity = intensity;
      };
    },
    standard: (parameters, patch) => materials.standard(parameters, tier, room, patch),
    physical: (parameters, patch) => materials.physical(parameters, tier, room, patch),
    wood: (color, roughness) => materials.wood(tier, room, color, roughness),
    chrome: () => materials.standard({ color: 0xb9bcc0, roughness: 0.22, metalness: 1 }, tier, room),
    glowing: materials.glowing,
    lens: makeLens,
    take({ lens, grade = {}, follows = [], render }): Take {
      closeShutters();
      const reflect = () => {
        cards?.();
        cards = undefined;
      };
      if (makings.patience !== "ahead") reflect();
      const print = { ...PRINT, ...grade };
      return {
        scene,
        camera: lens.camera,
        grade: print,
        lens,
        room,
        owned,
        follows,
        reflect,
        render(t, now) {
          reflect();
          lens.frame(t, now);
          if (print.dof && lens.focused !== null) print.dof.focus = lens.focused;
          render?.(t, now);
        },
        dispose: strike,
      };
    },
  };
  return stage;
}
