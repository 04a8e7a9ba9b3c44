import { TALL, thirteen, WIDE } from "../sets/thirteen";

/** Ten: it comes together again, and the camera goes the other way. */
export const tenLit = thirteen({
  lit: [0, 1, 2, 4, 5, 6, 8, 9, 11, 12],
  candela: 5,
  wide: { ...WIDE, shift: [0.14, 0] },
  tall: { ...TALL, shift: [0, 0.1] },
  truck: 0.16,
});
