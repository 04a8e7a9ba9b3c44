/** A stick rests near its middle, not in it; and a hand lays it over further than its own flicker does. */
const [REST, LAID] = [0.15, 0.25] as const;

/**
 * How far a stick or a trigger is laid over. One that is stuck never comes to rest, and is no hand's for ever; nor is
 * one that was laid over before anybody looked.
 * @param most milliseconds for which it counts until it has rested again
 * @returns takes where it stands, −1 to 1, and milliseconds; gives −1 to 1, beyond its rest
 */
export function sprung(most: number): (value: number, milliseconds: number) => number {
  let rests = false;
  let since = Number.NEGATIVE_INFINITY;
  return (value, milliseconds) => {
    const far = Math.abs(value);
    if (far <= REST) rests = true;
    else if (rests && far > LAID) {
      rests = false;
      since = milliseconds;
    }
    if (rests || milliseconds - since >= most) return 0;
    return (Math.max(0, far - REST) / (1 - REST)) * Math.sign(value);
  };
}
