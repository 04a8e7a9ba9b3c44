import {
  Color,
  type DataTexture,
  DoubleSide,
  Group,
  type Material,
  MeshBasicMaterial,
  type Object3D,
  PlaneGeometry,
} from "three";
import { mesh, place } from "../kit/geometry";
import { kelvin } from "../light/kelvin";
import type { Stage } from "../take";
import { filmStrip } from "./film-strip";
import { frame, housing, metal, SCREEN, SCREEN_TILT } from "./flatbed-body";
import { PICTURE_PATH, PLATES, plate, roll, SLACK_PATH, SOUND_PATH, TOP } from "./flatbed-transport";
import { filmTexture, screenTexture } from "./footage";
import { sevenSegments } from "./seven-segments";

/** The film; `glow` is the light of the screen behind it, as it comes through the pictures. */
function strip(stage: Stage, map: DataTexture, glow: number): Material {
  // Without its pictures the whole strip would shine.
  const emissive = kelvin(5600).multiplyScalar(stage.tier === "draft" ? 0 : glow);
  return stage.standard({
    color: 0xc9c2b4,
    roughness: 0.22,
    metalness: 0,
    side: DoubleSide,
    alphaTest: 0.5,
    map,
    emissive,
    emissiveMap: map,
    envMapIntensity: 1.6,
  });
}

export interface FlatbedOptions {
  readonly running: boolean;
  /** Whether the counter is lit; it is unless told. */
  readonly counts?: boolean;
}

export interface Flatbed {
  readonly object: Object3D;
  /** @param seconds of film that have run; 0 to 59. */
  run(seconds: number): void;
}

/** A flatbed editing table for 35 mm, 1.9 m wide, its operator at +z; stopped, its screen is dark and its film slack. */
export function flatbed(stage: Stage, { running, counts = true }: FlatbedOptions): Flatbed {
  const object = new Group();
  const dark = stage.standard({ color: 0x25272a, roughness: 0.5, metalness: 0.25, envMapIntensity: 0.7 });
  const bright = stage.standard({ color: 0xb4b6b8, roughness: 0.27, metalness: 0.95 });
  const film = stage.own(filmTexture(stage));
  const moving = strip(stage, film, running ? 0.9 : 0);
  const body = stage.parts("flatbed", {
    *dark() {
      yield* frame();
      yield* housing();
    },
    *bright() {
      yield* metal();
      for (const one of PLATES) yield plate(one);
    },
    *rolls() {
      for (const one of PLATES) yield yield* roll(one);
    },
    *sound() {
      yield yield* filmStrip(SOUND_PATH);
    },
  });
  const threaded = stage.parts(`flatbed's film ${running}`, {
    *strip() {
      yield yield* filmStrip(running ? PICTURE_PATH : SLACK_PATH, { segments: 220 });
    },
  });
  object.add(mesh(body.dark, dark), mesh(body.bright, bright));
  object.add(
    mesh(
      body.rolls,
      stage.standard({ color: 0x1b1917, roughness: 0.3, metalness: 0.15, envMapIntensity: 1.2 }),
    ),
  );
  object.add(mesh(threaded.strip, moving));
  object.add(
    mesh(body.sound, stage.standard({ color: 0x2c211a, roughness: 0.35, metalness: 0.1, side: DoubleSide })),
  );

  const glass = new Group();
  const picture = running
    ? new MeshBasicMaterial({ map: stage.own(screenTexture(stage)), color: kelvin(5600).multiplyScalar(2.6) })
    : stage.standard({ color: 0x0a0b0c, roughness: 0.12 });
  glass.add(mesh(new PlaneGeometry(0.384, 0.288), picture, { cast: false, receive: false }));
  glass.position.set(...SCREEN);
  glass.rotation.x = SCREEN_TILT;
  object.add(glass);
  if (running)
    object.add(
      mesh(
        place(new PlaneGeometry(0.05, 0.006), { at: [0, TOP + 0.1, -0.0385] }),
        stage.glowing(kelvin(3400), 12),
        { cast: false, receive: false },
      ),
    );

  const digits = [
    { x: -0.075, y: 0, height: 0.062 },
    { x: -0.02, y: 0, height: 0.062 },
    { x: 0.042, y: -0.012, height: 0.038 },
    { x: 0.078, y: -0.012, height: 0.038 },
  ];
  const counter = sevenSegments(
    stage,
    digits,
    running ? kelvin(2500) : new Color(0.55, 0.3, 0.16),
    running ? 7 : 1.2,
  );
  const window = new Group();
  const pane = mesh(new PlaneGeometry(0.26, 0.098), new MeshBasicMaterial({ color: 0x010101 }), {
    cast: false,
    receive: false,
  });
  pane.position.z = -0.002;
  window.add(pane, counter.mesh);
  window.position.set(0.335, TOP + 0.067, -0.262);
  object.add(window);

  return {
    object,
    run(seconds) {
      const frames = Math.floor(seconds * 24 + 1e-6);
      film.offset.x = -((seconds * 24) % 1);
      if (counts)
        counter.show(`${Math.floor(frames / 24)}`.padStart(2, "0") + `${frames % 24}`.padStart(2, "0"));
    },
  };
}
