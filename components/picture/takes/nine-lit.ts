import { TALL, thirteen, WIDE } from "../sets/thirteen";

/** Nine of thirteen: the film nearly holds together. Only the bulb by the wall finds it; the rest burn into the dark. */
export const nineLit = thirteen({
  lit: [0, 2, 3, 4, 5, 7, 9, 10, 12],
  from: [5],
  candela: 17,
  wide: { ...WIDE, fov: 34, shift: [0.19, 0.02] },
  tall: { ...TALL, shift: [0, 0.1] },
  truck: 0.16,
});
