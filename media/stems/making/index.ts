import type { SceneName } from "../index";
import { bulbs } from "./bulbs";
import { chamber } from "./chamber";
import { clock } from "./clock";
import { corridor } from "./corridor";
import { dark } from "./dark";
import { door } from "./door";
import { drum } from "./drum";
import { earMild } from "./ear-mild";
import { earSevere } from "./ear-severe";
import { earSteep } from "./ear-steep";
import { earSudden } from "./ear-sudden";
import { flatbed } from "./flatbed";
import { garden } from "./garden";
import { gig } from "./gig";
import { helmet } from "./helmet";
import { house } from "./house";
import { kitchen } from "./kitchen";
import { lunch } from "./lunch";
import type { Making } from "./making";
import { merch } from "./merch";
import { mouth } from "./mouth";
import { practice } from "./practice";
import { rails } from "./rails";
import { skull } from "./skull";
import { spacesuit } from "./spacesuit";
import { stethoscope } from "./stethoscope";
import { street } from "./street";
import { submarine } from "./submarine";

export type { Making, Track } from "./making";

/** How each scene was made, track by track. */
export const MAKING: Readonly<Record<SceneName, Making>> = {
  street,
  flatbed,
  bulbs,
  dark,
  lunch,
  house,
  corridor,
  chamber,
  helmet,
  skull,
  spacesuit,
  submarine,
  stethoscope,
  mouth,
  practice,
  merch,
  gig,
  kitchen,
  rails,
  "ear-mild": earMild,
  "ear-steep": earSteep,
  "ear-sudden": earSudden,
  "ear-severe": earSevere,
  drum,
  clock,
  garden,
  door,
};
