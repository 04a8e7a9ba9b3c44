/** The languages that there are, by their two letters: apart from their words, for whoever wants no more than that. */
export const LANGUAGES = ["en"] as const;
export type Language = (typeof LANGUAGES)[number];
