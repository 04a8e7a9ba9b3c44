import { sound } from "./en/sound";
import type { Language, Words } from "./index";

/** What is said of how the sound was made, apart from all other words: what a panel fetches when it is opened. */
export const SOUND_WORDS: Readonly<Record<Language, Words["sound"]>> = { en: sound };
