/** What takes are made of and is dear to make: made once, kept, and shared by every take that asks for it. */
import { BufferGeometry } from "three";
import { SHARED } from "./kit/dispose";
import { finish, type Steps } from "./kit/steps";

/** A function for what a frame can wait for, a generator for what it cannot. */
export type Make<T> = (() => T) | (() => Steps<T>);

/** Thrown out of a take that is built ahead, when something it asks for is not made yet. */
export class Unmade extends Error {
  constructor(readonly steps: Steps<void>) {
    super("Something this take is made of is not made yet.");
  }
}

/**
 * How much may be made while a take is built: `ahead` nothing, it is made between; `at once` what a frame can wait
 * for; `whole` all of it.
 */
export type Patience = "ahead" | "at once" | "whole";

interface Kept {
  readonly value: unknown;
  users: number;
}

/** A geometry, or a record of several; to look for one among millions of texels would take longer than any step. */
function geometriesOf(value: unknown): BufferGeometry[] {
  if (value instanceof BufferGeometry) return [value];
  if (ArrayBuffer.isView(value)) return [];
  return Object.values(value ?? {}).filter((one) => one instanceof BufferGeometry);
}

const isSteps = (made: unknown): made is Steps<unknown> =>
  typeof made === "object" && made !== null && "next" in made && Symbol.iterator in made;

export class Makings {
  readonly #kept = new Map<string, Kept>();
  readonly #begun = new Map<string, Steps<void>>();
  patience: Patience = "whole";

  /**
   * @param used is told what the caller has to hand to `release`, once for each
   * @param soon its steps are short in sum as well: a cut waits for them
   * @throws Unmade when patience has an end; the caller is to be built anew once the steps it carries are run
   */
  get<T>(key: string, make: Make<T>, used: (kept: string) => void, soon = false): T {
    if (!this.#kept.has(key)) {
      if (this.patience === "ahead") throw new Unmade(this.#begin(key, make));
      // To call a generator runs nothing of it yet.
      const made = make();
      if (!isSteps(made)) this.#keep(key, made);
      else if (this.patience === "at once" && !soon)
        throw new Unmade(this.#begin(key, () => made as Steps<T>));
      else finish(this.#begin(key, () => made as Steps<T>));
    }
    const kept = this.#kept.get(key) as Kept;
    kept.users++;
    used(key);
    return kept.value as T;
  }

  /** Whoever asks, and however often: a thing is begun once. */
  #begin<T>(key: string, make: Make<T>): Steps<void> {
    const begun = this.#begun.get(key) ?? this.#run(key, make);
    this.#begun.set(key, begun);
    return begun;
  }

  *#run<T>(key: string, make: Make<T>): Steps<void> {
    if (!this.#kept.has(key)) {
      const made = make();
      this.#keep(key, isSteps(made) ? yield* made : made);
    }
    this.#begun.delete(key);
  }

  #keep(key: string, value: unknown): void {
    for (const geometry of geometriesOf(value)) geometry.userData[SHARED] = true;
    this.#kept.set(key, { value, users: 0 });
  }

  /** What nobody uses leaves the graphics processor; made it stays, for the scroll goes backwards as well. */
  release(key: string): void {
    const kept = this.#kept.get(key);
    if (!kept) return;
    kept.users--;
    if (kept.users === 0) for (const geometry of geometriesOf(kept.value)) geometry.dispose();
  }

  dispose(): void {
    for (const { value } of this.#kept.values())
      for (const geometry of geometriesOf(value)) geometry.dispose();
    this.#kept.clear();
    this.#begun.clear();
  }
}
