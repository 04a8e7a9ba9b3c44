import { TALL, thirteen, WIDE } from "../sets/thirteen";

/** None: thirteen outlines, by a cold light that belongs to nobody. */
export const noneLit = thirteen({
  lit: [],
  candela: 0,
  wide: { ...WIDE, shift: [0, 0] },
  tall: { ...TALL, shift: [0, 0.1] },
  truck: -0.12,
});
