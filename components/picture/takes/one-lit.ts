import { TALL, thirteen, WIDE } from "../sets/thirteen";

/** One, far back by the wall; it was enough. */
export const oneLit = thirteen({
  lit: [5],
  candela: 44,
  wide: { ...WIDE, shift: [-0.13, 0] },
  tall: TALL,
  truck: 0.1,
});
