/** Milliseconds without a move after which a control is taken to have been let go. */
const REST = 500;

/**
 * What a hand has moved of a control that tells where it stands, without what the control does by itself: a worn one
 * flickers between two places. From rest, and back again, it has to go a little before that counts; none of the way
 * is lost.
 * @param least of the way, in its own unit
 * @returns takes the way since it was last asked, and milliseconds; gives what of it counts now
 */
export function steady(least: number): (way: number, milliseconds: number) => number {
  let owed = 0;
  let direction = 0;
  let moved = Number.NEGATIVE_INFINITY;
  return (way, milliseconds) => {
    owed += way;
    const turnsOn = milliseconds - moved < REST && Math.sign(owed) === direction;
    if (owed === 0 || (!turnsOn && Math.abs(owed) < least)) return 0;
    const counts = owed;
    owed = 0;
    direction = Math.sign(counts);
    moved = milliseconds;
    return counts;
  };
}
