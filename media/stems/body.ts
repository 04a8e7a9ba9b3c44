import type { BodyLayer, Layer } from "./index";

/** Seconds of stillness after which the whole body is there. */
const WHOLE = 30;

const rising = (stem: BodyLayer, at: number): Layer => ({
  kind: "stem",
  stem,
  rises: { at, over: WHOLE - at },
});

/** What is left of a body in a room without sound, in the order in which it is noticed. */
export const BODY: readonly Layer[] = [
  rising("body-breath", 1),
  rising("body-heart", 4),
  rising("body-blood", 8),
  rising("body-tendon", 13),
  rising("body-nerve", 19),
];
