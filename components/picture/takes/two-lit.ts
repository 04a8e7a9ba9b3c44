import { TALL, thirteen, WIDE } from "../sets/thirteen";

/** Two: it comes apart, one near and one far. */
export const twoLit = thirteen({
  lit: [3, 8],
  candela: 16,
  wide: { ...WIDE, shift: [-0.14, 0] },
  tall: { ...TALL, shift: [0.1, 0.1] },
  truck: -0.16,
});
