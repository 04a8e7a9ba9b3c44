/** The gig's tempo, beats a minute; the foot falls on every one of them. */
export const GIG_BPM = 144;
/** Seconds from one beat to the next. */
export const GIG_BEAT = 60 / GIG_BPM;
