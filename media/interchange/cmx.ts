import { type Cut, type Edl, RATE } from "../edl";
import { RECORD_START, stemsOf } from "./track";

/** The format counts its events in three digits. */
const MOST_EVENTS = 999;

const two = (n: number): string => String(n).padStart(2, "0");

/** Frames as non-drop timecode at 24 frames a second: hh:mm:ss:ff. */
export function timecode(frames: number): string {
  const seconds = Math.floor(frames / RATE);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60, frames % RATE]
    .map(two)
    .join(":");
}

/** One channel of one cut: picture on V, WORLD on A, INSIDE on A2. */
const channels = (cut: Cut): [channel: string, name: string][] => {
  const { world, inside } = stemsOf(cut);
  const all: [string, string | null][] = [
    ["V", cut.shot.name],
    ["A", world],
    ["A2", inside],
  ];
  return all.filter((entry): entry is [string, string] => entry[1] !== null);
};

/**
 * The list in CMX 3600: every event a cut (C), from an auxiliary source (AX) that its comment names.
 * @throws RangeError where the list has more events than the format can number.
 */
export function toCmx(edl: Edl, title: string): string {
  const events = edl.cuts.flatMap((cut) =>
    channels(cut).map(([channel, name]) => ({ cut, channel, name, opens: channel === "V" })),
  );
  if (events.length > MOST_EVENTS)
    throw new RangeError(`${events.length} events; a CMX 3600 list has at most ${MOST_EVENTS}.`);
  const starts = new Map(edl.chapters.map((reel) => [reel.in, reel.slug]));
  const lines = events.flatMap(({ cut, channel, name, opens }, index) => {
    const source = [0, cut.out - cut.in].map(timecode);
    const record = [RECORD_START + cut.in, RECORD_START + cut.out].map(timecode);
    const number = String(index + 1).padStart(3, "0");
    const chapter = opens ? starts.get(cut.in) : undefined;
    return [
      `${number}  AX       ${channel.padEnd(5)} C        ${[...source, ...record].join(" ")}`,
      `* FROM CLIP NAME: ${name}`,
      ...(chapter === undefined ? [] : [`* COMMENT: CHAPTER ${chapter}`]),
    ];
  });
  return [`TITLE: ${title.toUpperCase()}`, "FCM: NON-DROP FRAME", "", ...lines, ""].join("\r\n");
}
