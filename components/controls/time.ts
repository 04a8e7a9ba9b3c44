import { RATE } from "@/media/edl";

/** Frames as `m:ss` of nominal running time. */
export function runningTime(frames: number): string {
  const seconds = Math.floor(frames / RATE);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
