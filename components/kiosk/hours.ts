import type { PublicSettings } from "./settings";

const minutes = (clock: string): number => {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return hour * 60 + minute;
};

/** Whether the house is open at a moment of local time; without hours it always is. */
export function isOpen(hours: PublicSettings["hours"], now: Date): boolean {
  if (!hours) return true;
  const at = now.getHours() * 60 + now.getMinutes();
  const [open, close] = [minutes(hours.open), minutes(hours.close)];
  return open < close ? at >= open && at < close : at >= open || at < close;
}
