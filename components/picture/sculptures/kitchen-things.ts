/** Things of a kitchen by what they are made of; each stands on y = 0 about its own axis. */
import type { BufferGeometry } from "three";

export interface Things {
  readonly metal: readonly BufferGeometry[];
  readonly dark: readonly BufferGeometry[];
  readonly glass: readonly BufferGeometry[];
  readonly china: readonly BufferGeometry[];
}
