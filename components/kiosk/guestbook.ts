import type { Playhead } from "../playhead/playhead";
import type { House } from "./house";
import { beginNotes, type End, endOf, type Hand, type Notes, recordOf, visitors } from "./record";
import { type Event, isVisit, type Visit } from "./visit";

/** What is told of each visit, and of no person. */
export interface Guestbook {
  /** After each event of the visitor's way. @param by what the visit would have been begun by */
  follow(now: Visit, before: Visit, event: Event, by: Hand): void;
  /** Looks at where the visitor is. */
  note(): void;
  /** Tells the launcher of the visits that it has yet to take. */
  tell(): void;
}

/** @param language two letters, as it is set; nobody is told of visits where `launched` says that nobody asks */
export function guestbook(
  playhead: Playhead,
  house: House,
  language: () => string,
  launched: () => boolean,
): Guestbook {
  const { edl } = playhead;
  const chapters = edl.chapters.map(({ slug }) => slug);
  const book = visitors();
  let notes: Notes | undefined;

  const record = (noted: Notes, end: End) =>
    recordOf(noted, { chapters, left: playhead.frame.cut.chapter, end, language: language() });

  function end(noted: Notes, event: Event) {
    const atEnd = playhead.place >= edl.length - 1;
    if (launched()) book.add(record(noted, endOf(event, atEnd)));
    notes = undefined;
    void book.tell();
  }

  function note() {
    if (!notes) return;
    notes.furthest = Math.max(notes.furthest, chapters.indexOf(playhead.frame.cut.chapter));
    notes.sound ||= house.sounding();
    notes.letItPlay ||= house.playing();
    if (launched()) book.underWay(record(notes, "interrupted"));
  }

  return {
    follow(now, before, event, by) {
      if (before.state === "attract" && now.state === "gate") notes = beginNotes(by);
      if (notes && isVisit(before.state) && !isVisit(now.state)) end(notes, event);
    },
    note,
    tell: () => void book.tell(),
  };
}
