import type { ShotWords } from "../shape";

export const shots13to16 = {
  "ear-one": {
    card: "Marder talks with many people whose hearing has gone. No two describe it alike. One thing nearly all of them share, he says: sound does not vanish altogether. What remains is not silence.",
    world: "[steel plate: tone after tone, and a stroke]",
    inside: "[the same plate, dulled at the top]",
    picture:
      "Sand on a metal plate has gathered in rings and cells, along the lines that stand still while the plate sounds.",
  },
  "ear-two": {
    world: "[steel plate: tone after tone, and a stroke]",
    inside: "[the same plate: lows clear, highs gone]",
    picture: "The plate, nearer: the sand lies in long lines that bend with one another.",
  },
  "ear-three": {
    card: "Marder and Becker go after low-frequency vibration, and after other tones, different for each moment of what Ruben goes through.",
    world: "[steel plate: tone after tone, and a stroke]",
    inside: "[the same plate: left ear whole, right sinking]",
    picture: "The plate from above, tilted: a third figure, drawn on one side more than on the other.",
  },
  "ear-four": {
    world: "[steel plate: tone after tone, and a stroke]",
    inside: "[the same plate: a pressure, nearly a touch]",
    picture: "A fourth figure, small and far: one ring and a cross.",
  },
  "hand-drum": {
    card: "At the Deaf house the signing is at first left without captions, on purpose, Gold Derby reports. Ruben learns American Sign Language, and begins to teach deaf children about percussion. The wish for his former life has not left him.",
    world: "[frame drum; a tone sliding; a child's beat]",
    inside: "[the beat as touch: low, from the floor]",
    picture: "A frame drum lies on the floor, its skin catching the light.",
  },

  "two-edges": {
    card: "There is not one dissolve in the film, of picture or of sound. Everything, in the hands of the editor, Mikkel E. G. Nielsen, is a hard cut. The control here tries to blend two moments, and can only ever land on one of them.",
    world: "[clock ticking, in a room]",
    picture:
      "Two hard edges of light meet on the wedges, one warm, one cold, and between them nothing is mixed.",
  },
  "cut-list": {
    card: "Every moment of the film is rooted in itself. It never goes back in time or slips ahead, and no moment forecasts another. Laid out here is the edit of this documentary, with the present frame marked in it.",
    world: "[the same clock, the same room]",
    picture: "Warm and cold light in strips along the wall, seen from beside it, behind a list of every cut.",
  },

  "the-bell": {
    card: "In the passage that opens the letter, Ruben is asked whether his mornings have held any stillness. For the one who asks, the sacred is found there. In the last minutes he accepts his new world; the letter calls them life-affirming.",
    world: "[birds; children far off; a bell, grating]",
    picture: "The chair from the chamber stands in daylight, with a hand bell on its seat.",
  },
  silence: {
    world: "[silence]",
    picture: "One shaft of daylight in the dark, and far off, small, in the middle of it, the empty chair.",
  },
  "one-sentence": {
    card: "Marder's greatest hope is for the stretches of total silence: that an audience has to stay in them together, and notice what the body does.",
    world: "[silence, going on]",
    picture:
      "The chair is gone; the shaft of daylight falls on bare wires of the floor, and there is nothing under them.",
  },

  credits: {
    world: "[room behind an open door]",
    picture:
      "The door of the chamber stands open, seen from beside it, with late sun on the floor in front of it.",
  },
} satisfies Record<string, ShotWords>;
