import { thirteen } from "../sets/thirteen";

/** Ten: it comes together again. From under them, among them: they hang in the dark one behind the other. */
export const tenLit = thirteen({
  lit: [0, 1, 2, 4, 5, 6, 8, 9, 11, 12],
  from: [8, 12],
  candela: 34,
  wide: { at: [0, 0.9, 3.9], to: [0, 2.2, -1.5], fov: 39, shift: [0.145, 0] },
  tall: { at: [0, 0.9, 4.4], to: [0, 2.5, -1.5], fov: 52, shift: [0, 0.1] },
  truck: 0.16,
  focus: () => 3.7,
});
