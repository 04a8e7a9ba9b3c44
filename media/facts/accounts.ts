export interface Fact {
  readonly statement: string;
  /** A key of ACCOUNTS for what the letter compiles; otherwise the publication, by name. */
  readonly account: string;
}

/** What the short names of accounts stand for. All of them are parts of one letter. */
export const ACCOUNTS = {
  "The letter":
    "A letter to cinephiles that recommended the film when it arrived on Amazon Prime at the end of 2020, and compiled interviews about it.",
  "On the screenplay": "The letter's section on the screenplay, with Darius Marder.",
  "On the sound": "The letter's section on the sound, with Darius Marder and Nicolas Becker.",
  "On the cast": "The letter's section on the cast, with Darius Marder.",
  "On the core": "The letter's section on what is at the core of the film, with Darius Marder.",
  "With Riz Ahmed": "The letter's section with Riz Ahmed.",
  "About the director": "The letter's note on Darius Marder.",
} as const;

type Account = keyof typeof ACCOUNTS;

export const LETTER = "The letter" satisfies Account;
export const SCREEN = "On the screenplay" satisfies Account;
export const SOUND = "On the sound" satisfies Account;
export const CAST = "On the cast" satisfies Account;
export const CORE = "On the core" satisfies Account;
export const AHMED = "With Riz Ahmed" satisfies Account;
export const ABOUT = "About the director" satisfies Account;
