/** A frequency in few characters: 125, 31.5, 2k. */
export const kilohertz = (hz: number): string => (hz < 1000 ? String(hz) : `${hz / 1000}k`);

/** A figure to so many places, with a true minus sign; a plus too where asked for, as on a difference. */
export function figure(value: number, places = 1, signed = false): string {
  const text = Math.abs(value).toFixed(places);
  if (Number(text) === 0) return text;
  return value < 0 ? `−${text}` : signed ? `+${text}` : text;
}
