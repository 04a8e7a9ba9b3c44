/**
 * The fact sheet as data: everything the documentary may state about the film
 * and its making, in our own words, each with the account it comes from.
 * Where accounts disagree, both are here and the film shows both.
 */
import type { Fact } from "./facts/accounts";
import { THE_FILM } from "./facts/film";
import { THE_MAKING } from "./facts/making";
import { THE_RECORD } from "./facts/record";
import { THE_SOUND } from "./facts/sound";

export { ACCOUNTS, type Fact } from "./facts/accounts";

export const FACTS = { ...THE_FILM, ...THE_MAKING, ...THE_SOUND, ...THE_RECORD } as const satisfies Record<
  string,
  Fact
>;

export type FactId = keyof typeof FACTS;
