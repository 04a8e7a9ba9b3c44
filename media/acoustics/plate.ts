/**
 * The round steel plate that sounds in "not silence": two millimetres thick, 33 cm across, its edge free.
 * Its figures have no size: whatever its radius, they depend on λ alone.
 */

/** Hz for a λ of 1; a tone's is λ² times as much: √(E h² / 12 ρ (1 − ν²)) / 2π a². */
export const PLATE_HZ =
  Math.sqrt((2e11 * 0.002 ** 2) / (12 * 7850 * (1 - 0.3 ** 2))) / (2 * Math.PI * 0.165 ** 2);

/** Seconds in which a tone of so many Hz falls to 1/e. */
export const plateDecay = (hz: number): number => 1.3 / (1 + (hz / 900) ** 0.8);

/** One of the tones that sound: the mode that it is named by, and its Hz. */
export interface PlateTone {
  readonly diameters: number;
  readonly circles: number;
  readonly hz: number;
}

/** The tone whose figure each ear is shown. */
export const EAR_TONES = {
  mild: { diameters: 9, circles: 2, hz: 5999 },
  steep: { diameters: 4, circles: 3, hz: 4126 },
  sudden: { diameters: 0, circles: 5, hz: 4387 },
  severe: { diameters: 2, circles: 1, hz: 630 },
} as const satisfies Record<string, PlateTone>;
