/** Audiograms: dB of hearing loss at each of {@link AUDIOGRAM_HZ}. */
export const AUDIOGRAM_HZ = [250, 500, 1000, 2000, 4000, 6000, 8000] as const;
export type Audiogram = readonly [number, number, number, number, number, number, number];

// N and S are the standard audiograms for flat-to-sloping and steep losses of
// Bisgaard, Vlaming and Dahlquist, "Standard audiograms for the IEC 60118-15
// measurement procedure", Trends in Amplification 14 (2010).
export const AUDIOGRAMS = {
  none: [0, 0, 0, 0, 0, 0, 0],
  N2: [20, 20, 25, 35, 45, 50, 50],
  N3: [35, 35, 40, 50, 60, 65, 65],
  N4: [55, 55, 55, 65, 75, 80, 80],
  N6: [75, 80, 85, 90, 100, 100, 100],
  S2: [20, 20, 25, 55, 95, 95, 95],
  S3: [30, 35, 60, 75, 80, 85, 85],
  /** A drummer's notch: years of cymbals, deepest at 6 kHz. */
  notch: [5, 5, 10, 15, 40, 60, 45],
} as const satisfies Record<string, Audiogram>;
export type AudiogramName = keyof typeof AUDIOGRAMS;
