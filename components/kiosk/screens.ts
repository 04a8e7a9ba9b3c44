/** What one screen of an installation shows and plays. */
export type Role = "all" | "picture" | "words" | "sound";

export interface Screen {
  readonly name: string;
  readonly role: Role;
}

export interface Plan {
  readonly role: Role;
  /** Visitors lay hands on it, and the others follow it. */
  readonly leads: boolean;
  readonly picture: boolean;
  readonly words: boolean;
  readonly sound: boolean;
}

/** A screen that stands by itself, as on the web. */
export const ALONE: Plan = { role: "all", leads: true, picture: true, words: true, sound: true };

/**
 * What a screen is to do among those of its installation. One of them sounds: the leader where it has everything,
 * else the first whose role is sound, else the leader after all.
 * @param name a screen that is not among them stands by itself
 */
export function planOf(screens: readonly Screen[], name: string): Plan {
  const screen = screens.find((one) => one.name === name);
  if (!screen) return ALONE;
  const leader = screens.find(({ role }) => role === "all" || role === "words");
  const sounds =
    leader?.role === "all" ? leader : (screens.find(({ role }) => role === "sound") ?? leader ?? screen);
  const { role } = screen;
  return {
    role,
    leads: screen === (leader ?? screen),
    picture: role === "all" || role === "picture",
    words: role === "all" || role === "words",
    sound: screen === sounds,
  };
}
