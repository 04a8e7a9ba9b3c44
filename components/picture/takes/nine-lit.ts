import { TALL, thirteen, WIDE } from "../sets/thirteen";

/** Nine of thirteen: the film nearly holds together. */
export const nineLit = thirteen({
  lit: [0, 2, 3, 4, 5, 7, 9, 10, 12],
  candela: 5.2,
  wide: { ...WIDE, shift: [0.14, 0] },
  tall: { ...TALL, shift: [0, 0.1] },
  truck: 0.16,
});
