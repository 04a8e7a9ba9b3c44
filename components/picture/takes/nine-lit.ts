import { TALL, thirteen } from "../sets/thirteen";

/** Nine of thirteen: the film nearly holds together. From the left, into the corner that they light; four hang dark. */
export const nineLit = thirteen({
  lit: [2, 3, 4, 5, 7, 8, 9, 11, 12],
  from: [5, 11, 12],
  candela: 24,
  wide: { at: [-1.2, 1.5, 4.2], to: [0.5, 2.05, -1.5], fov: 36, shift: [0.19, 0.02] },
  tall: TALL,
  truck: 0.16,
});
