import type { Say } from "../log/log";
import { DISPLAY_SAID, displayWatch, wakeDisplays } from "../machine/displays";
import { lightDisplays } from "../machine/outputs";

export interface DisplayKeeper {
  /** Wakes the displays and switches on those that are not, as a kiosk starts. */
  light(): void;
  /** Looks what has become of them since the last look, says it, and wakes what sleeps. */
  look(): void;
  /** The names of those that show nothing. */
  asleep(): readonly string[];
}

export interface DisplayKeeperOptions {
  readonly say: Say;
  /** One that showed nothing shows again. */
  awoke(): void;
  /** Windows may not be where they should. @param other one has come, or has another size */
  place(other: boolean): void;
}

/** Keeps the machine's displays showing. */
export function displayKeeper({ say, awoke, place }: DisplayKeeperOptions): DisplayKeeper {
  const asleep = new Set<string>();
  const happened = displayWatch();
  return {
    light() {
      wakeDisplays();
      lightDisplays(say);
    },
    look() {
      const events = happened();
      for (const event of events) {
        const { name, kind } = event;
        say({ level: "warn", what: `The display ${name} ${DISPLAY_SAID[kind]}.`, ...event });
        if (kind === "asleep" || kind === "gone") asleep.add(name);
        else asleep.delete(name);
        if (kind === "asleep") wakeDisplays();
        if (kind === "awake") awoke();
      }
      const other = events.some(({ kind }) => kind === "come" || kind === "mode");
      if (!other && !events.some(({ kind }) => kind === "awake")) return;
      lightDisplays(say);
      place(other);
    },
    asleep: () => [...asleep],
  };
}
