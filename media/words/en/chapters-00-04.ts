import type { ShotWords } from "../shape";

export const shots00to04 = {
  gate: {
    world: "[silence]",
    picture: "The closed door of a chamber lined with foam wedges; a line of light lies under it.",
  },

  street: {
    card: "At the end of 2020 a letter to cinephiles recommends Sound of Metal. The writer hears in the film what many have been through since March: what they knew of themselves stripped away, a new condition to be learned as one learns a language.",
    world: "[traffic far off, a shop door, a tram wire humming]",
    inside: "[street under a lid: a hum, one's own breath]",
    picture:
      "An empty street-light stands in the chamber; its one cone of warm light falls on the wire net of the floor.",
  },
  "light-off": {
    card: "Ruben, who drums, is losing his hearing. Darius Marder, who directs, calls the film spiritual, not religious. When all that we think we are is stripped away, it asks, what is left, and is it enough?",
    world: "[the same street, going on in the dark]",
    inside: "[street down to a hum; breath, close]",
    picture: "The lamp is off, seen from below: a cold edge of its hood, and the filament in its glass.",
  },

  "the-meeting": {
    card: "Marder meets another director, Derek Cianfrance. Within about thirty seconds, by Marder's account, the two of them are talking about the seed of this film. Together they also write The Place Beyond the Pines.",
    world: "[editing table running, film ticking through it]",
    picture:
      "A flatbed editing table with a strip of film laid through it; its counter runs for thirty seconds over the shot.",
  },
  "the-footage": {
    card: "Cianfrance has filmed Jucifer, a heavy-metal band. In the gaps between other projects Marder starts to cut the material together, and it takes hold of him.",
    world: "[metal band on a small loudspeaker; film running]",
    inside: "[band receding; a thin tone, arriving]",
    picture: "Close to the table: the strip of film winds past a drum and rollers; above it glows a screen.",
  },
  "machine-stops": {
    card: "Cianfrance drummed in a metal band himself, and quit when he developed tinnitus. He is clear that he will not make the film. Marder speaks of it as an abandoned child, which he took in and raised.",
    world: "[machine stopped; a room with nobody speaking]",
    inside: "[a high tone, staying after the machine stops]",
    picture: "The machine stands still in the dark; before it, alone in the light, stands one orphan reel.",
  },

  "nine-lit": {
    card: "The idea is thirteen years old. For about ten of those years, Marder says, he tries to get the film made.",
    world: "[relay clicks; nine bulbs humming]",
    picture: "Thirteen bare bulbs hang in the chamber; nine are lit.",
  },
  "two-lit": {
    card: "Loot, in 2008, is his first feature-length documentary. It brings a nomination at the Independent Spirit Awards. A fiction feature he has yet to direct.",
    world: "[relay clicks; two bulbs humming]",
    picture: "Of the thirteen bulbs two are lit, one close and one far off by the wall.",
  },
  "ten-lit": {
    card: "He lives in Brooklyn; he directs, edits, writes. The Place Beyond the Pines, in 2012, with Ryan Gosling and Bradley Cooper, is partly his writing.",
    world: "[relay clicks; ten bulbs humming]",
    inside: "[hum through bone; the click, a knock]",
    picture: "Ten of the thirteen bulbs are lit.",
  },
  "none-lit": {
    world: "[relay clicks; nothing humming]",
    inside: "[a knock through bone, and no hum]",
    picture: "No bulb is lit: thirteen outlines of glass in a faint, cold light.",
  },
  "one-lit": {
    card: "Several times the production comes together and falls apart. His bar is so high, he says, that most people around him are sure it will never be made. What he is after is a couple, and silence in the most literal sense.",
    world: "[relay clicks; one bulb humming]",
    inside: "[one hum, through bone]",
    picture: "One bulb is lit, near the far wall; the twelve dark ones are outlines in front of it.",
  },

  "two-names": {
    card: "Two other actors are attached first, Matthias Schoenaerts and Dakota Johnson. The film is made with Riz Ahmed and Olivia Cooke. Ahmed the letter's writer already admires, from Nightcrawler and The Night Of.",
    world: "[restaurant at noon: cutlery, plates, voices]",
    picture:
      "A table for two under one lamp, close: a place card with a name stands on each plate, and the sharpness passes from one to the other.",
  },
  "the-offer": {
    card: "A lunch meeting, 2017. In the middle of it Marder offers Ahmed the role. The person across the table, he says, is hungry, game, scared and courageous, and willing to be out of control.",
    world: "[restaurant, louder: glasses, plates, voices]",
    inside: "[voices, consonants gone; cutlery, blunted]",
    picture: "From the other side of the table: the place cards are gone, and one chair is pushed back.",
  },
} satisfies Record<string, ShotWords>;
