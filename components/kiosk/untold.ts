import type { VisitRecord } from "./record";

const WAITING = "not-silence:visits";
const UNDER_WAY = "not-silence:visit";
/** Where visits are kept until the launcher has taken them. */
export const VISITS: readonly string[] = [WAITING, UNDER_WAY];

/** Visits kept at the most: a launcher that is gone for a day has other troubles. */
const KEPT = 1000;

function read(key: string): unknown {
  try {
    return JSON.parse(window.sessionStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is refused: they are kept for as long as the page is.
  }
}

/**
 * Visits that the launcher has yet to take. They outlast the page, which is loaded anew whenever something is wrong;
 * the one that was under way then is among them.
 */
export function untold() {
  const before = read(WAITING);
  const waiting: VisitRecord[] = Array.isArray(before) ? before : [];
  const interrupted = read(UNDER_WAY);

  function add(record: VisitRecord) {
    waiting.push(record);
    if (waiting.length > KEPT) waiting.shift();
    write(WAITING, waiting);
    write(UNDER_WAY, undefined);
  }
  if (typeof interrupted === "object" && interrupted !== null) add(interrupted as VisitRecord);

  return {
    add,
    /** The visit as it would be told if the page were gone now. */
    underWay: (record: VisitRecord) => write(UNDER_WAY, record),
    get first(): VisitRecord | undefined {
      return waiting[0];
    },
    take(record: VisitRecord) {
      waiting.splice(waiting.indexOf(record), 1);
      write(WAITING, waiting.length > 0 ? waiting : undefined);
    },
  };
}
