import { Color, Scene, Vector3 } from "three";
import { describe, expect, test } from "vitest";
import { PRINT } from "./grade";
import { makeLens } from "./lens";
import { point, spot } from "./light/lamps";
import { makeRoom } from "./light/room";
import { focalLength, GATE, readLens, readLights } from "./readout";
import type { Take } from "./take";

const lens = makeLens({
  wide: { at: [0, 1, 5], to: [0, 1, 0], fov: 30, shift: [0.2, -0.1], roll: 3 },
  tall: { at: [0, 2, 5], to: [0, 1, 0], fov: 50 },
  move: (t) => ({ at: [0, 0, -2 * t], roll: t }),
});

function take(change: Partial<Take> = {}): Take {
  const bare = {
    scene: new Scene(),
    room: makeRoom(),
    grade: PRINT,
    follows: [],
    owned: [],
    lens,
    camera: lens.camera,
  };
  return { ...bare, reflect: () => undefined, render: () => undefined, dispose: () => undefined, ...change };
}

const at = (t: number, aspect: number) =>
  lens.frame(t, { seconds: 0, held: true, still: 0, hearing: 0, edge: null, aspect });

describe("the reading of a lens", () => {
  test("says where it stands, what it is aimed at, how it is turned and shifted, as the take wrote it", () => {
    at(0.5, 16 / 9);
    const { fov, at: position, to, roll, shift, focus } = readLens(take());
    expect(fov).toBeCloseTo(30);
    expect(position).toEqual([0, 1, 4]);
    expect(to).toEqual([0, 1, 0]);
    expect(roll).toBeCloseTo(3.5);
    expect(shift[0]).toBeCloseTo(0.2);
    expect(shift[1]).toBeCloseTo(-0.1);
    expect(focus).toBeNull();
    expect(readLens(take({ grade: { ...PRINT, dof: { focus: 2.2, aperture: 6, max: 6 } } })).focus).toBe(2.2);
  });

  test("its focal length is of a frame cut from the gate", () => {
    // A 28 mm lens sees 47.9 degrees across Super 35, and of 16:9 28.07 upright.
    expect(focalLength(28.07, 16 / 9)).toBeCloseTo(28, 1);
    expect(focalLength(40, GATE.width / GATE.height)).toBeCloseTo(focalLength(40, 1));
    expect(focalLength(40, 21 / 9)).toBeLessThan(focalLength(40, 16 / 9));
  });
});

describe("the reading of the lights", () => {
  test("gives each lamp in the units in which its take was written", () => {
    const scene = new Scene();
    scene.add(
      spot({ at: [1, 2, 3], to: [0, 1, 0], kelvin: 5600, balance: 5000, candela: 420, angle: 0.3 }, "full"),
      point({ at: [0, 1, 0], color: new Color(1, 0.2, 0.1), candela: 0.5 }, "full"),
    );
    const [key, lamp] = readLights(take({ scene }));
    expect(key).toMatchObject({
      kind: "spot",
      at: [1, 2, 3],
      to: [0, 1, 0],
      warmth: { kelvin: 5600, balance: 5000 },
      candela: 420,
      shadow: 2048,
      haze: false,
    });
    expect(key?.cone).toBeCloseTo((2 * 0.3 * 180) / Math.PI);
    expect(lamp).toMatchObject({ kind: "point", color: [1, 0.2, 0.1], candela: 0.5, shadow: 0 });
    expect(lamp?.warmth).toBeUndefined();
  });

  test("and the lines, the cards that only metals see, and the room's own light", () => {
    const room = makeRoom();
    room.lines = 1;
    room.uniforms.uLine.value[0]?.set(1, 2, -3, 4);
    room.uniforms.uLineColor.value[0]?.copy(new Vector3(0.1, 0.2, 0.3));
    room.cards = [{ at: [0, 3, 0], width: 2, color: new Color(4, 4, 4) }];
    room.uniforms.uAmbient.value.set(0.01, 0.01, 0.01);
    expect(readLights(take({ room })).map(({ kind, size }) => [kind, size])).toEqual([
      ["line", [7]],
      ["card", [2, 2]],
      ["room", undefined],
    ]);
  });
});
