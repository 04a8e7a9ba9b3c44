import type { SceneName } from "../index";
import { SCENE_TABLE } from "../scenes";
import { street } from "./street";
import { flatbed } from "./flatbed";
import { bulbs } from "./bulbs";
import { lunch } from "./lunch";
import { house } from "./house";
import { corridor } from "./corridor";
import { chamber } from "./chamber";
import { helmet } from "./helmet";
import { skull } from "./skull";
import { spacesuit } from "./spacesuit";
import { submarine } from "./submarine";
import { stethoscope } from "./stethoscope";
import { mouth } from "./mouth";
import { merch } from "./merch";
import { gig } from "./gig";
import { rails } from "./rails";
import { earMild } from "./ear-mild";
import { earSteep } from "./ear-steep";
import { earSudden } from "./ear-sudden";
import { earSevere } from "./ear-severe";
import { drum } from "./drum";
import { clock } from "./clock";
import { garden } from "./garden";
import { door } from "./door";
import type { Making } from "./making";
import { merch } from "./merch";
import { mouth } from "./mouth";
import { rails } from "./rails";
import { skull } from "./skull";
import { spacesuit } from "./spacesuit";
import { stethoscope } from "./stethoscope";
import { street } from "./street";
import { submarine } from "./submarine";

export type { Making, Track } from "./making";

const WRITTEN: Readonly<Partial<Record<SceneName, Making>>> = {
  street,
  flatbed,
  bulbs,
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
  merch,
  gig,
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

/** What stands in the table of scenes, until a scene's tracks are written. */
function outline(scene: SceneName): Making {
  const { made, samples } = SCENE_TABLE[scene];
  return {
    world: [{ what: made, from: samples.length > 0 ? "recorded" : "synthesised", how: "" }],
    inside: [],
  };
}

/** How each scene was made, track by track. */
export const makingOf = (scene: SceneName): Making => WRITTEN[scene] ?? outline(scene);
