/** Each shot's still, by its name, for where there is no picture; and each chapter's picture to share. */
import type { Stills } from "./formats";
import { square } from "./square";
import { tall } from "./tall";
import { wide } from "./wide";

export { FORMATS, type Format, SHARE, type Still, type Stills } from "./formats";
export { share as SHARES } from "./share";

export const STILLS: Readonly<Record<string, Stills>> = Object.fromEntries(
  Object.keys(wide).map((shot) => [
    shot,
    { wide: wide[shot], square: square[shot], tall: tall[shot] } as Stills,
  ]),
);
