/** Those that the documentary speaks: said again here, because the kiosk knows it over HTTP alone; tools/languages.test.ts holds the two together. */
export const LANGUAGES = ["en"] as const;
