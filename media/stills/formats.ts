/** The formats that every shot's still is made in, in pixels; the words' two layouts part at 4:5. */
export const FORMATS = {
  wide: { width: 1280, height: 720 },
  square: { width: 900, height: 720 },
  tall: { width: 540, height: 960 },
} as const;

export type Format = keyof typeof FORMATS;

/** A still in one format: its address as AVIF, and as WebP for a browser that does not read AVIF. */
export interface Still {
  readonly avif: string;
  readonly webp: string;
}

/** A shot's still in every format. */
export type Stills = Readonly<Record<Format, Still>>;

/** A chapter's picture for other houses' previews, in pixels, as they crop least. */
export const SHARE = { width: 1200, height: 630 } as const;
