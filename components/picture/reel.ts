/** The takes that stand ready: the presented cut's and its neighbours'. */
import type { Steps } from "./kit/steps";
import { type Patience, Unmade } from "./makings";
import { Slices } from "./slices";
import type { Studio } from "./studio";
import type { MakeTake, Now, Take, Tier } from "./take";

interface Reeled {
  take: Take | null;
  /** The tier for which everything of it lies on the graphics processor. */
  ready: Tier | null;
  /** Why it cannot be made ahead; it is said when it is presented. */
  fault?: unknown;
}

/** Takes held at once: a step goes on holding the one that it leaves behind, a jump holds nothing of where it came from. */
const MOST = 4;

export class Reel {
  readonly #held = new Map<string, Reeled>();
  readonly #slices = new Slices();
  #wanted: readonly string[] = [];
  #shown = false;
  #now: Now | null = null;
  #tier: Tier;

  constructor(
    readonly studio: Studio,
    readonly takeOf: (shot: string) => MakeTake,
  ) {
    this.#tier = studio.tier;
  }

  /** The tier that the next cut will have: the takes beside this one are made ready for it. */
  aim(tier: Tier): void {
    if (tier === this.#tier) return;
    this.#tier = tier;
    this.#thread();
  }

  /**
   * The shot's take, and from then on its neighbours are made ready in idle time. What is not ready is built on the
   * spot, for a cut is never shown half; but nobody is to wait before a frozen page.
   * @param now as what a take that is not presented yet is rehearsed
   * @returns `null` while the take is made in idle time: the first of all, and one that is long to make
   */
  take(shot: string, neighbours: readonly string[], now: Now): Take | null {
    this.#wanted = [shot, ...neighbours];
    if (new Set([...this.#held.keys(), ...this.#wanted]).size > MOST) this.#unload();
    const held = this.#hold(shot);
    if (held.fault !== undefined) throw held.fault;
    this.#now = now;
    const draft = this.studio.tier === "draft";
    if (!held.take && (this.#shown || draft)) this.#build(held, shot, draft ? "whole" : "at once");
    if (this.#shown || draft || held.ready !== null) this.#shown ||= held.take !== null;
    this.#thread();
    return this.#shown ? held.take : null;
  }

  #build(held: Reeled, shot: string, patience: Patience): void {
    try {
      held.take = this.studio.build(this.takeOf(shot), patience);
    } catch (reason) {
      if (!(reason instanceof Unmade)) throw reason;
    }
  }

  #hold(shot: string): Reeled {
    const held = this.#held.get(shot) ?? { take: null, ready: null };
    this.#held.set(shot, held);
    return held;
  }

  #thread(): void {
    if (this.#slices.busy) return;
    const next = this.#wanted.find((shot) => {
      const { ready, fault } = this.#hold(shot);
      return ready !== this.#tier && fault === undefined;
    });
    if (next === undefined) {
      this.#unload();
      return;
    }
    const held = this.#hold(next);
    this.#slices.run(
      this.#ready(next, held, this.#tier),
      // One that was let go of and is wanted again is another.
      () => this.#wanted.includes(next) && this.#held.get(next) === held && held.ready !== this.#tier,
      (fault) => {
        if (fault !== undefined) held.fault = fault;
        this.#thread();
      },
    );
  }

  *#ready(shot: string, held: Reeled, tier: Tier): Steps<void> {
    while (!held.take) {
      try {
        held.take = this.studio.build(this.takeOf(shot), "ahead");
      } catch (reason) {
        if (!(reason instanceof Unmade)) throw reason;
        yield* reason.steps;
      }
      yield;
    }
    const { take } = held;
    yield "alone";
    take.reflect();
    yield "alone";
    // A shot that is on the screen has all that it needs; it is not drawn twice to prove it.
    const presented = () => this.#shown && this.#wanted[0] === shot;
    yield* this.studio.compile(take, tier);
    if (!presented() && this.#now) {
      yield "alone";
      take.render(0, this.#now);
      yield;
      yield* this.studio.rehearse(take, tier);
    }
    held.ready = tier;
  }

  #unload(): void {
    for (const [shot, { take }] of this.#held) {
      if (this.#wanted.includes(shot)) continue;
      this.#held.delete(shot);
      take?.dispose();
    }
  }

  dispose(): void {
    this.#slices.stop();
    for (const { take } of this.#held.values()) take?.dispose();
    this.#held.clear();
  }
}
