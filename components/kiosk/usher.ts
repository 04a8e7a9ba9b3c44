import { type Event, FIRST, next, type Rules, type Visit } from "./visit";

/** Called after each change of state, and each second; `event` is what brought it. */
export type Watcher = (now: Visit, before: Visit, event: Event) => void;

/** Knows where the visitor is, and tells whoever asks. */
export interface Usher {
  readonly visit: Visit;
  tell(event: Event): void;
  /** @returns a function that takes the watcher off */
  watch(watcher: Watcher): () => void;
}

/** @param rules asked anew for each event: the operator may have changed them */
export function usher(rules: () => Rules): Usher {
  const watchers = new Set<Watcher>();
  let visit = FIRST;
  return {
    get visit() {
      return visit;
    },
    tell(event) {
      const before = visit;
      visit = next(before, event, rules());
      if (visit !== before) for (const watcher of watchers) watcher(visit, before, event);
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
