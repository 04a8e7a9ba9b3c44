import type { Making } from "./making";

export const kitchen: Making = {
  world: [
    {
      what: "Blender",
      from: "synthesised",
      how: "A motor of 268 turns a second without load: seven orders of its shaft, a commutator's whine at 22 times, brushes that spark; every lump of ice takes a bite out of the pitch. Twelve runs.",
    },
    {
      what: "Its jar",
      from: "synthesised",
      how: "Liquid that roars, lumps on glass and blade, and five modes of thick glass from 430 to 3480 Hz over all of it.",
    },
    {
      what: "Kettle",
      from: "synthesised",
      how: "Ticks of bubbles that collapse (2.4 to 7.2 kHz), singing, then a roll of bubbles that break, each a note rising as its size shrinks; it clicks off at 38.6 s and goes on again, filled, at 49.1.",
    },
    {
      what: "Hands",
      from: "synthesised",
      how: "A mug put down rim first, a spoon that rides round it, a pour and a tap whose vessels rise in pitch as they fill.",
    },
    {
      what: "Refrigerator",
      from: "synthesised",
      how: "A compressor that starts with a shudder at 21.5 s and stops at 53.2.",
    },
    {
      what: "Birds at the window, a road far off",
      from: "synthesised",
      how: "A blackbird, great tits, a hedge of sparrows, through a window ajar; traffic below 900 Hz.",
    },
    {
      what: "The caravan",
      from: "processed",
      how: "2.4 by 4.6 by 2.1 metres of metal and thin wood, 0.36 s at 1 kHz.",
    },
  ],
  inside: [
    {
      what: "By the worktop",
      from: "processed",
      how: "Blender and kettle below 185 Hz with a board's modes at 64, 118 and 178 Hz, a quarter turn from the air; what hands do, as touches.",
    },
    {
      what: "A hollow",
      from: "processed",
      how: "The same in a cavity that no head has: 7 by 11 by 5 metres, 1.5 s below 120 Hz, nothing above 240.",
    },
    {
      what: "One's own",
      from: "synthesised",
      how: "Fourteen breaths in chest and throat below 430 Hz, four swallows, a pressure from 40 to 105 Hz that never leaves.",
    },
    {
      what: "Through the ears",
      from: "processed",
      how: "What a severe loss (N6) leaves of the room.",
    },
  ],
};
