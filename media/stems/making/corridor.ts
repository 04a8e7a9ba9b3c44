import type { Making } from "./making";

export const corridor: Making = {
  world: [
    {
      what: "Air in a duct",
      from: "synthesised",
      how: "Noise that falls by 7 dB an octave above 240 Hz and faster above 1.6 kHz, standing waves of the run, a fan's blades 86 times a second, eddies at the grille; sheet metal that pops as it warms.",
    },
    {
      what: "A lamp's choke",
      from: "synthesised",
      how: "100 Hz and twelve harmonics that flicker with the gas; a starter that tries again.",
    },
    {
      what: "Steps, far off",
      from: "synthesised",
      how: "Three people who cross 12 to 20 m away, from one side door to another, and come no nearer.",
    },
    {
      what: "Doors on closers",
      from: "synthesised",
      how: "A rush of air, the leaf, its rebound, the latch; 11, 20 and 21 m off.",
    },
    {
      what: "A lift and a trolley",
      from: "synthesised",
      how: "Gears that wind up to 182 Hz, contactors, doors on rollers; small wheels over the seams of the lino.",
    },
    {
      what: "Two people behind a door",
      from: "synthesised",
      how: "Talk in no language, above 420 Hz falling by 7 dB an octave.",
    },
    {
      what: "The corridor",
      from: "processed",
      how: "26 m by 2.2, 1.1 s at 1 kHz, 1.3 s below 250 Hz.",
    },
  ],
  inside: [
    {
      what: "Through the door's leaves",
      from: "processed",
      how: "Steel and wool of 40 kg a square metre: 6 dB an octave by mass and more, less at the leaves' resonance at 80 Hz and at 3.2 kHz.",
    },
    {
      what: "Past its seal",
      from: "processed",
      how: "A slit on the right, 30 dB down at 1 kHz, best at 1480 and 2950 Hz, where its depth is a half and a whole wave.",
    },
    {
      what: "The chamber behind it",
      from: "processed",
      how: "Direct sound only: it returns nothing.",
    },
  ],
};
