import type { Making } from "./making";

export const bulbs: Making = {
  world: [
    {
      what: "The relay",
      from: "synthesised",
      how: "A contactor's armature, four bounces of its contacts, the panel, the yoke's chatter; its first edge is at the ear 6 ms after the cut.",
    },
    {
      what: "Thirteen filaments",
      from: "synthesised",
      how: "Each seven to nine springs of wire, driven by 36 harmonics of 100 Hz; as their notes sag with heat they come near a harmonic and drift off it, which is the slow beating.",
    },
    {
      what: "The mains",
      from: "synthesised",
      how: "One grid for all of them: 50 Hz, swaying by a few hundredths.",
    },
    {
      what: "A loose socket",
      from: "synthesised",
      how: "The tenth bulb arcs for a second or so at a time: brass struck again each half cycle, early, late or not at all.",
    },
    {
      what: "Glass that warms",
      from: "synthesised",
      how: "Ticks, each bulb with its own note between 2.6 and 5.2 kHz, thinning out over the minute.",
    },
    {
      what: "A bare room",
      from: "processed",
      how: "Eight metres by ten, 0.22 s; the row hangs from left to right over six metres, 2.5 m ahead.",
    },
  ],
  inside: [
    {
      what: "The rail",
      from: "processed",
      how: "All thirteen and the relay by way of the tube they hang from: eight modes from 41 Hz, ringing up to half a second.",
    },
    {
      what: "Bone",
      from: "processed",
      how: "What the rail gives, with the ear canals closed: highest at 125 to 250 Hz, the same at both ears, a quarter turn late.",
    },
    {
      what: "What is left of the air",
      from: "processed",
      how: "The hearing model with the audiogram N3.",
    },
  ],
};
