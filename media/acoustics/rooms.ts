/** Two rooms as sound knows them: the one that is heard at the gig, and the one that everything is seen in. */

/** Metres a second, in air at 20 °C. */
export const SPEED = 343;

/**
 * The gig's club, nine metres deep, its ceiling low, people in it: metres, and the
 * reverberation time in seconds (to fall by 60 dB) at a frequency in Hz.
 */
export const CLUB = {
  size: [6, 9, 3],
  rt: (hz: number): number => (hz < 125 ? 0.55 : hz < 2000 ? 0.46 : hz < 5000 ? 0.38 : 0.26),
} as const;

/**
 * The anechoic chamber, between the wedges' tips, and how deep its wedges are: metres.
 * It has no reverberation to time; what it has is the share of a sound's energy that
 * comes back, 30 dB down, as such rooms are built to (ISO 3745 asks nothing closer).
 */
export const CHAMBER = { size: [6, 8.4], wedge: 1, returns: 0.001 } as const;
