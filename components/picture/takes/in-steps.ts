/** The takes as the reel makes them ahead of their cuts, step by step and without a canvas: for whoever counts or times the steps. */
import { type WebGLRenderer, WebGLRenderTarget } from "three";
import { finish, type Steps } from "../kit/steps";
import type { Reflections } from "../light/environment";
import { type Make, Makings, Unmade } from "../makings";
import { makeStage } from "../stage";
import type { Now, Take, Tier } from "../take";
import { takeOf } from ".";

export interface Witness {
  begin(): void;
  /** @param of the key of what is made, or the shot whose take is built */
  end(of: string): void;
}

const NOW: Now = { seconds: 0, held: true, still: 0, hearing: 0, edge: null, aspect: 16 / 9 };

class Witnessed extends Makings {
  constructor(readonly witness: Witness) {
    super();
    this.patience = "ahead";
  }

  override get<T>(key: string, make: Make<T>, used: (kept: string) => void, soon = false): T {
    return super.get(key, () => this.#stepped(key, make), used, soon);
  }

  /** A function is one step. */
  *#stepped<T>(key: string, make: Make<T>): Steps<T> {
    this.witness.begin();
    const made = make();
    const steps = typeof made === "object" && made !== null && "next" in made ? (made as Steps<T>) : null;
    for (;;) {
      const step = steps?.next() ?? { done: true as const, value: made as T };
      this.witness.end(key);
      if (step.done) return step.value;
      yield step.value;
      this.witness.begin();
    }
  }
}

/** The shots' takes one after another, nothing of which was made before; what they share is made for the first. */
export function makeInSteps(shots: readonly string[], tier: Tier, witness: Witness): Take[] {
  const makings = new Witnessed(witness);
  // Nothing is drawn here, and of reflections nothing is made in steps.
  const reflections: Reflections = { of: () => new WebGLRenderTarget(1, 1), dispose() {} };
  const workshop = { renderer: null as unknown as WebGLRenderer, tier, reflections, makings } as const;
  const build = (shot: string): Take | Unmade => {
    const stage = makeStage(workshop);
    witness.begin();
    try {
      return takeOf(shot)(stage);
    } catch (reason) {
      stage.strike();
      if (!(reason instanceof Unmade)) throw reason;
      return reason;
    } finally {
      witness.end(`build of ${shot}`);
    }
  };
  return shots.map((shot) => {
    for (;;) {
      const built = build(shot);
      if (built instanceof Unmade) {
        finish(built.steps);
        continue;
      }
      built.reflect();
      witness.begin();
      built.render(0, NOW);
      witness.end(`first frame of ${shot}`);
      return built;
    }
  });
}
