/** Addresses of the delivered stems; written by `npm run score`, and the only importer of audio. */
import type { StemName } from "./index";

export interface StemFile {
  readonly webm: string;
  readonly m4a: string;
}

export const FILES: Readonly<Record<StemName, StemFile>> = {
  reference: {
    webm: new URL("./reference.webm", import.meta.url).href,
    m4a: new URL("./reference.m4a", import.meta.url).href,
  },
  "street-world": {
    webm: new URL("./street-world.webm", import.meta.url).href,
    m4a: new URL("./street-world.m4a", import.meta.url).href,
  },
  "street-inside": {
    webm: new URL("./street-inside.webm", import.meta.url).href,
    m4a: new URL("./street-inside.m4a", import.meta.url).href,
  },
  "flatbed-world": {
    webm: new URL("./flatbed-world.webm", import.meta.url).href,
    m4a: new URL("./flatbed-world.m4a", import.meta.url).href,
  },
  "flatbed-inside": {
    webm: new URL("./flatbed-inside.webm", import.meta.url).href,
    m4a: new URL("./flatbed-inside.m4a", import.meta.url).href,
  },
  "bulbs-world": {
    webm: new URL("./bulbs-world.webm", import.meta.url).href,
    m4a: new URL("./bulbs-world.m4a", import.meta.url).href,
  },
  "bulbs-inside": {
    webm: new URL("./bulbs-inside.webm", import.meta.url).href,
    m4a: new URL("./bulbs-inside.m4a", import.meta.url).href,
  },
  "dark-world": {
    webm: new URL("./dark-world.webm", import.meta.url).href,
    m4a: new URL("./dark-world.m4a", import.meta.url).href,
  },
  "dark-inside": {
    webm: new URL("./dark-inside.webm", import.meta.url).href,
    m4a: new URL("./dark-inside.m4a", import.meta.url).href,
  },
  "lunch-world": {
    webm: new URL("./lunch-world.webm", import.meta.url).href,
    m4a: new URL("./lunch-world.m4a", import.meta.url).href,
  },
  "lunch-inside": {
    webm: new URL("./lunch-inside.webm", import.meta.url).href,
    m4a: new URL("./lunch-inside.m4a", import.meta.url).href,
  },
  "house-world": {
    webm: new URL("./house-world.webm", import.meta.url).href,
    m4a: new URL("./house-world.m4a", import.meta.url).href,
  },
  "house-inside": {
    webm: new URL("./house-inside.webm", import.meta.url).href,
    m4a: new URL("./house-inside.m4a", import.meta.url).href,
  },
  "corridor-world": {
    webm: new URL("./corridor-world.webm", import.meta.url).href,
    m4a: new URL("./corridor-world.m4a", import.meta.url).href,
  },
  "corridor-inside": {
    webm: new URL("./corridor-inside.webm", import.meta.url).href,
    m4a: new URL("./corridor-inside.m4a", import.meta.url).href,
  },
  "chamber-world": {
    webm: new URL("./chamber-world.webm", import.meta.url).href,
    m4a: new URL("./chamber-world.m4a", import.meta.url).href,
  },
  "body-heart": {
    webm: new URL("./body-heart.webm", import.meta.url).href,
    m4a: new URL("./body-heart.m4a", import.meta.url).href,
  },
  "body-blood": {
    webm: new URL("./body-blood.webm", import.meta.url).href,
    m4a: new URL("./body-blood.m4a", import.meta.url).href,
  },
  "body-breath": {
    webm: new URL("./body-breath.webm", import.meta.url).href,
    m4a: new URL("./body-breath.m4a", import.meta.url).href,
  },
  "body-tendon": {
    webm: new URL("./body-tendon.webm", import.meta.url).href,
    m4a: new URL("./body-tendon.m4a", import.meta.url).href,
  },
  "body-nerve": {
    webm: new URL("./body-nerve.webm", import.meta.url).href,
    m4a: new URL("./body-nerve.m4a", import.meta.url).href,
  },
  "phrase-world": {
    webm: new URL("./phrase-world.webm", import.meta.url).href,
    m4a: new URL("./phrase-world.m4a", import.meta.url).href,
  },
  "helmet-inside": {
    webm: new URL("./helmet-inside.webm", import.meta.url).href,
    m4a: new URL("./helmet-inside.m4a", import.meta.url).href,
  },
  "skull-inside": {
    webm: new URL("./skull-inside.webm", import.meta.url).href,
    m4a: new URL("./skull-inside.m4a", import.meta.url).href,
  },
  "spacesuit-inside": {
    webm: new URL("./spacesuit-inside.webm", import.meta.url).href,
    m4a: new URL("./spacesuit-inside.m4a", import.meta.url).href,
  },
  "submarine-inside": {
    webm: new URL("./submarine-inside.webm", import.meta.url).href,
    m4a: new URL("./submarine-inside.m4a", import.meta.url).href,
  },
  "stethoscope-inside": {
    webm: new URL("./stethoscope-inside.webm", import.meta.url).href,
    m4a: new URL("./stethoscope-inside.m4a", import.meta.url).href,
  },
  "mouth-inside": {
    webm: new URL("./mouth-inside.webm", import.meta.url).href,
    m4a: new URL("./mouth-inside.m4a", import.meta.url).href,
  },
  "practice-world": {
    webm: new URL("./practice-world.webm", import.meta.url).href,
    m4a: new URL("./practice-world.m4a", import.meta.url).href,
  },
  "practice-inside": {
    webm: new URL("./practice-inside.webm", import.meta.url).href,
    m4a: new URL("./practice-inside.m4a", import.meta.url).href,
  },
  "merch-world": {
    webm: new URL("./merch-world.webm", import.meta.url).href,
    m4a: new URL("./merch-world.m4a", import.meta.url).href,
  },
  "merch-inside": {
    webm: new URL("./merch-inside.webm", import.meta.url).href,
    m4a: new URL("./merch-inside.m4a", import.meta.url).href,
  },
  "gig-world": {
    webm: new URL("./gig-world.webm", import.meta.url).href,
    m4a: new URL("./gig-world.m4a", import.meta.url).href,
  },
  "gig-inside": {
    webm: new URL("./gig-inside.webm", import.meta.url).href,
    m4a: new URL("./gig-inside.m4a", import.meta.url).href,
  },
  "kitchen-world": {
    webm: new URL("./kitchen-world.webm", import.meta.url).href,
    m4a: new URL("./kitchen-world.m4a", import.meta.url).href,
  },
  "kitchen-inside": {
    webm: new URL("./kitchen-inside.webm", import.meta.url).href,
    m4a: new URL("./kitchen-inside.m4a", import.meta.url).href,
  },
  "rails-world": {
    webm: new URL("./rails-world.webm", import.meta.url).href,
    m4a: new URL("./rails-world.m4a", import.meta.url).href,
  },
  "rails-inside": {
    webm: new URL("./rails-inside.webm", import.meta.url).href,
    m4a: new URL("./rails-inside.m4a", import.meta.url).href,
  },
  "plate-world": {
    webm: new URL("./plate-world.webm", import.meta.url).href,
    m4a: new URL("./plate-world.m4a", import.meta.url).href,
  },
  "ear-mild-inside": {
    webm: new URL("./ear-mild-inside.webm", import.meta.url).href,
    m4a: new URL("./ear-mild-inside.m4a", import.meta.url).href,
  },
  "ear-steep-inside": {
    webm: new URL("./ear-steep-inside.webm", import.meta.url).href,
    m4a: new URL("./ear-steep-inside.m4a", import.meta.url).href,
  },
  "ear-sudden-inside": {
    webm: new URL("./ear-sudden-inside.webm", import.meta.url).href,
    m4a: new URL("./ear-sudden-inside.m4a", import.meta.url).href,
  },
  "ear-severe-inside": {
    webm: new URL("./ear-severe-inside.webm", import.meta.url).href,
    m4a: new URL("./ear-severe-inside.m4a", import.meta.url).href,
  },
  "drum-world": {
    webm: new URL("./drum-world.webm", import.meta.url).href,
    m4a: new URL("./drum-world.m4a", import.meta.url).href,
  },
  "drum-inside": {
    webm: new URL("./drum-inside.webm", import.meta.url).href,
    m4a: new URL("./drum-inside.m4a", import.meta.url).href,
  },
  "clock-world": {
    webm: new URL("./clock-world.webm", import.meta.url).href,
    m4a: new URL("./clock-world.m4a", import.meta.url).href,
  },
  "garden-world": {
    webm: new URL("./garden-world.webm", import.meta.url).href,
    m4a: new URL("./garden-world.m4a", import.meta.url).href,
  },
  "door-world": {
    webm: new URL("./door-world.webm", import.meta.url).href,
    m4a: new URL("./door-world.m4a", import.meta.url).href,
  },
};
