import { en } from "./en";
import type { Language } from "./languages";
import type { CreditsWords, ShotWords } from "./shape";

export type { Language } from "./languages";
export type { CreditsSection, CreditsWords, Line, ShotWords } from "./shape";
export { en };

export type ShotWordsName = keyof typeof en.shots;
export type ChapterSlug = keyof typeof en.chapters;

/** What a language has to say. English decides which keys there are; another language `satisfies Words`. */
export type Words = Omit<typeof en, "chapters" | "shots" | "credits"> & {
  readonly chapters: Readonly<Record<ChapterSlug, { readonly title: string }>>;
  readonly shots: Readonly<Record<ShotWordsName, ShotWords>>;
  readonly credits: CreditsWords;
};

export const WORDS = { en } as const satisfies Record<Language, Words>;

export const words = (language: Language): Words => WORDS[language];
