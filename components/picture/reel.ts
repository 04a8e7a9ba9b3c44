/** The takes that stand ready: the presented cut's and its neighbours'. */
import type { Studio } from "./studio";
import type { MakeTake, Take } from "./take";

interface Loaded {
  readonly take: Take;
  compiled: boolean;
}

/** Runs `work` when the page has nothing better to do, within two seconds. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 120);
}

export class Reel {
  readonly #loaded = new Map<string, Loaded>();
  #wanted: readonly string[] = [];
  #threading = false;
  #over = false;

  constructor(
    readonly studio: Studio,
    readonly takeOf: (shot: string) => MakeTake,
  ) {}

  /** The shot's take, built on the spot if need be: a cut is never shown half. Then its neighbours are built ahead. */
  take(shot: string, neighbours: readonly string[]): Take {
    const { take } = this.#load(shot);
    this.#wanted = [shot, ...neighbours];
    this.#thread();
    return take;
  }

  #load(shot: string): Loaded {
    const kept = this.#loaded.get(shot);
    if (kept) return kept;
    const made: Loaded = { take: this.studio.build(this.takeOf(shot)), compiled: false };
    this.#loaded.set(shot, made);
    return made;
  }

  /** One neighbour at a time, each in an idle moment of its own. */
  #thread(): void {
    if (this.#threading || this.#over) return;
    const next = this.#wanted.slice(1).find((shot) => !this.#loaded.get(shot)?.compiled);
    if (next === undefined) {
      this.#unload();
      return;
    }
    this.#threading = true;
    whenIdle(() => {
      this.#threading = false;
      if (this.#over) return;
      if (!this.#wanted.includes(next)) return this.#thread();
      const loaded = this.#load(next);
      loaded.compiled = true;
      // A take that fails to compile ahead fails again, and is reported, when it is presented.
      this.studio.compile(loaded.take).then(
        () => this.#thread(),
        () => this.#thread(),
      );
    });
  }

  #unload(): void {
    for (const [shot, { take }] of this.#loaded) {
      if (this.#wanted.includes(shot)) continue;
      this.#loaded.delete(shot);
      take.dispose();
    }
  }

  dispose(): void {
    this.#over = true;
    for (const { take } of this.#loaded.values()) take.dispose();
    this.#loaded.clear();
  }
}
