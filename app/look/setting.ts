/** What the page shows, and its address: the one says the other, so that a link shows the same. */
import type { Tier } from "@/components/picture/take";
import { isTier } from "@/components/picture/tiers";
import { hearingAt } from "@/components/playhead/frame";
import { film } from "@/media/film";

/** Pixels of each format: the same in every window, which only fits them in. */
export const FORMATS = {
  "21:9": [1680, 720],
  "16:9": [1280, 720],
  "4:3": [960, 720],
  "1:1": [720, 720],
  "9:16": [540, 960],
  "9:19.5": [450, 975],
  "4K": [3840, 2160],
} as const satisfies Record<string, readonly [width: number, height: number]>;
export type Format = keyof typeof FORMATS;

export interface Setting {
  /** A shot of the film, or whatever the address says instead. */
  readonly take: string;
  /** 0 to 1. */
  readonly t: number;
  readonly format: Format;
  readonly tier: Tier;
  /** 0 to 1; the shot's own at `t` where it is `null`. */
  readonly hearing: number | null;
  /** Seconds. */
  readonly seconds: number;
  readonly still: number;
  readonly edge: 0 | 1 | null;
  /** The part of the frame that is kept for the card is marked. */
  readonly safe: boolean;
}

const cutOf = (take: string) => film.cuts.find(({ shot }) => shot.name === take);
export const inFilm = (take: string): boolean => cutOf(take) !== undefined;
/** The part of the frame that a shot keeps for its card. */
export const placeOf = (take: string) => cutOf(take)?.shot.place;

const isFormat = (name: string | null): name is Format => name !== null && Object.hasOwn(FORMATS, name);

function number(query: URLSearchParams, name: string, most: number): number | null {
  const value = Number.parseFloat(query.get(name) ?? "");
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), most) : null;
}

/** The seconds that are worth looking at: a shot is watched for no longer. */
export const LONGEST = 60;

export function readAddress(query: URLSearchParams): Setting {
  const [format, tier, edge] = [query.get("format"), query.get("tier"), query.get("edge")];
  return {
    take: query.get("take") ?? film.cuts[0]?.shot.name ?? "",
    t: number(query, "t", 1) ?? 0.5,
    format: isFormat(format) ? format : "16:9",
    tier: isTier(tier) ? tier : "full",
    hearing: number(query, "hearing", 1),
    seconds: number(query, "seconds", LONGEST) ?? 0,
    still: number(query, "still", LONGEST) ?? 0,
    edge: edge === "0" ? 0 : edge === "1" ? 1 : null,
    safe: query.has("safe"),
  };
}

/** The address of a setting, without what every other take would have too. */
export function writeAddress({
  take,
  t,
  format,
  tier,
  hearing,
  seconds,
  still,
  edge,
  safe,
}: Setting): string {
  const query = new URLSearchParams({ take, t: String(t), format, tier });
  if (hearing !== null) query.set("hearing", String(hearing));
  if (seconds > 0) query.set("seconds", String(seconds));
  if (still > 0) query.set("still", String(still));
  if (edge !== null) query.set("edge", String(edge));
  if (safe) query.set("safe", "");
  return `/look?${query}`;
}

/** Where the hearing stands in what is shown. */
export function hearingOf({ take, t, hearing }: Setting): number {
  const cut = cutOf(take);
  return hearing ?? (cut ? hearingAt(cut.shot.hearing, t) : 0);
}

/** The same setting at the next (+1) or previous (-1) shot of the film; at its ends, and off it, the nearest. */
export function beside(setting: Setting, step: 1 | -1): Setting {
  const index = film.cuts.findIndex(({ shot }) => shot.name === setting.take);
  const next = film.cuts[Math.min(Math.max(index + step, 0), film.cuts.length - 1)];
  return { ...setting, take: next?.shot.name ?? setting.take, hearing: null, edge: null };
}

/** Whether the photograph is asked for without the desk round it. */
export const isBare = (query: URLSearchParams): boolean => ["bare", "w", "h"].some((name) => query.has(name));

/** What a photograph is asked for, with the format's size and the shot's own hearing where it says neither. */
export function photographOf(query: URLSearchParams): URLSearchParams {
  const setting = readAddress(query);
  const [w, h] = FORMATS[setting.format];
  const own = { take: setting.take, w, h, hearing: hearingOf(setting) };
  const asked = new URLSearchParams(query);
  for (const [name, value] of Object.entries(own)) if (!asked.has(name)) asked.set(name, String(value));
  return asked;
}
