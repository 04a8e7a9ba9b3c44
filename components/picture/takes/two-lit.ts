import { focusPull } from "../kit/focus-pull";
import { thirteen } from "../sets/thirteen";

/** Two: it comes apart, one near and one far. The lens can hold one of them at a time, and lets go of the near one. */
export const twoLit = thirteen({
  lit: [3, 5],
  candela: 24,
  wide: { at: [-0.2, 1.72, 2.1], to: [-0.84, 1.98, -1.5], fov: 40, shift: [0, 0] },
  tall: { at: [-0.15, 1.8, 2.3], to: [-0.35, 1.9, -1.5], fov: 54, shift: [0, 0.12] },
  truck: -0.12,
  focus: focusPull(1.7, 4.7, 0.25, 0.75),
});
