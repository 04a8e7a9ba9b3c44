import { ask } from "./api";
import { untold } from "./untold";
import type { Event } from "./visit";

/** What a visit was begun by. */
export type Hand = "touch" | "key" | "wheel" | "dial" | "gamepad" | "midi" | "button";
/** Interrupted: by what happened to the page, and not by the visitor. */
export type End = "idle" | "credits" | "left" | "operator" | "interrupted";

/** A visit, and nothing of the person: no time finer than a minute, no name that outlasts it. */
export interface VisitRecord {
  /** Of this visit alone, so that it is counted once however often it is told. */
  readonly id: string;
  /** ISO, to the minute. */
  readonly begun: string;
  readonly seconds: number;
  readonly furthest: string;
  readonly left: string;
  readonly end: End;
  readonly language: string;
  readonly sound: boolean;
  readonly letItPlay: boolean;
  readonly begunBy: Hand;
}

/** What is noted while a visit lasts. */
export interface Notes {
  readonly id: string;
  readonly begun: Date;
  /** Milliseconds of a clock that only goes forward. */
  readonly since: number;
  readonly begunBy: Hand;
  /** Index of the furthest chapter. */
  furthest: number;
  sound: boolean;
  letItPlay: boolean;
}

export const beginNotes = (begunBy: Hand): Notes => ({
  id: crypto.randomUUID(),
  begun: new Date(),
  since: performance.now(),
  begunBy,
  furthest: 0,
  sound: false,
  letItPlay: false,
});

/** Why a visit ended. @param atEnd the film had come to its last frame */
export function endOf(event: Event, atEnd: boolean): End {
  if (event.kind === "leave") return "left";
  if (event.kind === "passed") return atEnd ? "credits" : "idle";
  return "operator";
}

/** @param chapters slugs in the film's order @param left the chapter that was seen last */
export function recordOf(
  notes: Notes,
  {
    chapters,
    left,
    end,
    language,
  }: { chapters: readonly string[]; left: string; end: End; language: string },
): VisitRecord {
  const { id, begun, since, begunBy, furthest, sound, letItPlay } = notes;
  return {
    id,
    begun: `${begun.toISOString().slice(0, 16)}Z`,
    seconds: Math.round((performance.now() - since) / 1000),
    furthest: chapters[furthest] ?? left,
    left,
    end,
    language,
    sound,
    letItPlay,
    begunBy,
  };
}

/** Tells the launcher of each visit until it is taken. */
export function visitors() {
  const visits = untold();
  let telling = false;
  return {
    add: visits.add,
    underWay: visits.underWay,
    /** To be called now and then; a launcher that refuses a record as wrong is not asked again. */
    async tell() {
      const record = visits.first;
      if (!record || telling) return;
      telling = true;
      const { status } = await ask("visit", record);
      telling = false;
      if ((status >= 200 && status < 300) || status === 400) visits.take(record);
    },
  };
}
