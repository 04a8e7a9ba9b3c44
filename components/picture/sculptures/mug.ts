import { type BufferGeometry, TorusGeometry } from "three";
import { lathe, place, tube } from "../kit/geometry";

/** A mug 0.085 m high, its handle towards +x; `MUG_LEVEL` is where its coffee stands, `MUG_R` how wide. */
export const MUG_LEVEL = 0.079;
export const MUG_R = 0.0377;
export function mug(): BufferGeometry[] {
  const outside: [number, number][] = [
    [0, 0.003],
    [0.03, 0.003],
    [0.0315, 0],
    [0.034, 0.0005],
    [0.038, 0.006],
    [0.0405, 0.02],
    [0.041, 0.05],
    [0.0412, 0.083],
    [0.0404, 0.0855],
    [0.0392, 0.0855],
    [0.0382, 0.084],
    [0.0374, 0.07],
    [0.0372, 0.02],
    [0.034, 0.008],
    [0, 0.007],
  ];
  const handle = tube(
    [
      [0.038, 0.069, 0],
      [0.056, 0.071, 0],
      [0.067, 0.06, 0],
      [0.067, 0.042, 0],
      [0.056, 0.027, 0],
      [0.037, 0.024, 0],
    ],
    0.0056,
    { segments: 40, sides: 10 },
  );
  return [lathe(outside, 80), place(handle, { scale: [1, 1, 1.25] })];
}

/** The bare steel of its lip, where the enamel is worn off. */
export const mugLip = (): BufferGeometry =>
  place(new TorusGeometry(0.0398, 0.00125, 10, 96), { at: [0, 0.0853, 0], turn: [Math.PI / 2, 0, 0] });
