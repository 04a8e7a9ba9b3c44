import type { Making } from "./making";

export const gig: Making = {
  world: [
    {
      what: "Drum kit, close microphones",
      from: "recorded",
      how: "Two velocity layers for each drum, blended by force, at six tunings within 1 per cent; kick damped to 0.16 s, kick and snare in the middle, toms panned as from the floor.",
    },
    {
      what: "Overheads",
      from: "processed",
      how: "The same strokes at two microphones 1.5 m apart and 1.9 m up: each drum and cymbal later and quieter by its own distance.",
    },
    {
      what: "The drummer's time",
      from: "synthesised",
      how: "144 beats a minute, 24 bars; the body wanders by 5.5 ms with a memory (1/f), each limb by 2.6 to 4.2 ms of its own; the snare sits 6 ms late.",
    },
    {
      what: "Two guitars, left and right",
      from: "synthesised",
      how: "Plucked-string models, two takes of one riff, three valve stages and a four-by-twelve's response; their hands rest where the snare falls.",
    },
    {
      what: "The drone",
      from: "synthesised",
      how: "Three strings left to ring for two bars into a third amplifier.",
    },
    {
      what: "Bass",
      from: "synthesised",
      how: "Split in two: below 170 Hz clean, above 160 Hz driven until it grinds; a dip of 4 dB at 210 Hz, where the snare is.",
    },
    {
      what: "The club",
      from: "processed",
      how: "Six by nine by three metres, heard from the middle of the floor: wall reflections, then a tail of 0.46 s at 1 kHz, 0.55 s in the bass.",
    },
    {
      what: "The floor's people",
      from: "synthesised",
      how: "Six talkers behind the listener, and claps from four places where the band breaks off.",
    },
  ],
  inside: [
    {
      what: "Through the ears",
      from: "processed",
      how: "The whole room through the hearing model: an even loss (N4) on the left, a sloping one (S3) on the right; a quarter turn late.",
    },
    {
      what: "Beats as pressure",
      from: "processed",
      how: "Kick, toms and snare below 110 Hz, each blow rounded to a push of 30 ms and weighed by the fourth power of its force: the lighter strokes never arrive.",
    },
    {
      what: "The hollow that answers",
      from: "processed",
      how: "45 ms after each blow, resonances of chest and shut canals at 74 to 183 Hz (left) and 78 to 262 Hz (right), ringing for 0.09 to 0.21 s.",
    },
    {
      what: "How far off it is",
      from: "processed",
      how: "The same beats across a floor 14 m long, above 190 Hz gone, with 1.1 s of tail below 150 Hz.",
    },
  ],
};
