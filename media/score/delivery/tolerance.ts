/** How far an air path may stand from what its audiogram predicts in an octave, dB. */
export const tolerance = (hz: number): number => (hz > 2000 ? 5 : 3);
