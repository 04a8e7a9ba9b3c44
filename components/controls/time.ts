import { RATE } from "@/media/edl";

/** Frames as `m:ss` of nominal running time. */
export function runningTime(frames: number): string {
  const seconds = Math.floor(frames / RATE);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Puts values into words: `fill("{at} of {length}", { at: "1:20", length: "14:46" })`. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
