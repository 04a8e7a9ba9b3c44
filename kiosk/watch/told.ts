import type { Say } from "../log/log";
import type { Pulse } from "../server/pulse";

/** Lines of faults that a screen may write in a minute: a page that fails in every frame must not write the log full. */
const MOST = 20;
const MINUTE_MS = 60_000;

/** Writes down what pages tell of themselves: their faults, and a sound device that goes or comes back. */
export function told(say: Say, now: () => number) {
  const written = new Map<string, { since: number; lines: number }>();
  /** Screens whose page has told of an output: it is away only where it has been there. */
  const there = new Set<string>();

  function faults({ screen, faults }: Pulse): void {
    let minute = written.get(screen);
    if (!minute || now() - minute.since > MINUTE_MS) {
      minute = { since: now(), lines: 0 };
      written.set(screen, minute);
    }
    for (const { kind, message } of faults) {
      minute.lines++;
      if (minute.lines <= MOST) say({ level: "warn", what: `${screen}: ${kind}: ${message}`, screen, kind });
      else if (minute.lines === MOST + 1)
        say({
          level: "warn",
          what: `${screen}: more faults than ${MOST} in a minute; the rest are counted alone.`,
        });
    }
  }

  /** @param device the sound output that the settings name, or null where any will do */
  return (pulse: Pulse, device: string | null): void => {
    faults(pulse);
    const { screen, sound } = pulse;
    if (device === null || (sound.device !== null) === there.has(screen)) return;
    if (sound.device !== null) there.add(screen);
    else there.delete(screen);
    say({
      level: sound.device === null ? "warn" : "info",
      what:
        sound.device === null
          ? `${screen}: the sound output "${device}" is away; the default one is used until it is back.`
          : `${screen}: the sound output is "${sound.device}".`,
      screen,
    });
  };
}
