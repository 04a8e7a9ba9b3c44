import { bulbs } from "./scenes/bulbs";
import { chamber } from "./scenes/chamber";
import { clock } from "./scenes/clock";
import { corridor } from "./scenes/corridor";
import { dark } from "./scenes/dark";
import { door } from "./scenes/door";
import { drum } from "./scenes/drum";
import { flatbed } from "./scenes/flatbed";
import { garden } from "./scenes/garden";
import { gig } from "./scenes/gig";
import { house } from "./scenes/house";
import { kitchen } from "./scenes/kitchen";
import { lunch } from "./scenes/lunch";
import { merch } from "./scenes/merch";
import { phrase } from "./scenes/phrase";
import { plate } from "./scenes/plate";
import { practice } from "./scenes/practice";
import { rails } from "./scenes/rails";
import { reference } from "./scenes/reference";
import { street } from "./scenes/street";
import type { Score } from "./score";

/** Every score, in the order of the film; a scene that quotes others comes after them. */
export const SCORES: readonly Score[] = [
  reference,
  street,
  flatbed,
  bulbs,
  dark,
  lunch,
  house,
  corridor,
  chamber,
  phrase,
  practice,
  merch,
  gig,
  kitchen,
  plate,
  drum,
  clock,
  garden,
  door,
  rails,
];
