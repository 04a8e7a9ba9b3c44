import type { SceneName } from "../index";
import { SCENE_TABLE } from "../scenes";
import { bulbs } from "./bulbs";
import { corridor } from "./corridor";
import { flatbed } from "./flatbed";
import { gig } from "./gig";
import { helmet } from "./helmet";
import { house } from "./house";
import { lunch } from "./lunch";
import type { Making } from "./making";
import { mouth } from "./mouth";
import { skull } from "./skull";
import { spacesuit } from "./spacesuit";
import { stethoscope } from "./stethoscope";
import { street } from "./street";
import { submarine } from "./submarine";

export type { Making, Track } from "./making";

const WRITTEN: Readonly<Partial<Record<SceneName, Making>>> = {
  street,
  lunch,
  house,
  flatbed,
  corridor,
  bulbs,
  gig,
  helmet,
  mouth,
  skull,
  spacesuit,
  stethoscope,
  submarine,
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
