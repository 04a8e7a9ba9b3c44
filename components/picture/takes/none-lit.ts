import { thirteen } from "../sets/thirteen";

/** None: thirteen outlines before a cold light that belongs to nobody. From far off, through a long lens: they have drawn together. */
export const noneLit = thirteen({
  lit: [],
  candela: 0,
  wide: { at: [1.5, 1.25, 6.9], to: [-0.3, 2.0, -1.2], fov: 20, shift: [-0.1, 0] },
  tall: { at: [1.0, 1.4, 6.9], to: [0, 2.1, -1.2], fov: 32, shift: [0, 0.1] },
  truck: -0.3,
  focus: () => 8,
});
