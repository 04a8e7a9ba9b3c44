import type { Making } from "./making";

export const door: Making = {
  world: [
    {
      what: "The corridor behind",
      from: "synthesised",
      how: "Air in four bands that wander each at its own pace, 38 Hz to 4.2 kHz; what lies behind loses 5 dB an octave above 3.2 kHz, as the ear's own shell has it.",
    },
    {
      what: "Its life",
      from: "synthesised",
      how: "Steps that leave and others that come, two doors far down with leaf, latch and rebound, a pipe that ticks, two people who take turns round a corner, between 170 and 900 Hz.",
    },
    {
      what: "The yard in front",
      from: "synthesised",
      how: "A town below 700 Hz with two cars 34 and 41 m off, a tree along the wall, a gate's latch twice.",
    },
    {
      what: "Birds",
      from: "synthesised",
      how: "Six phrases of a blackbird 27 m off, chirps from a wall.",
    },
    {
      what: "The leaf",
      from: "synthesised",
      how: "Five times the moving air leans on it, and its hinge gives a note near 500 Hz.",
    },
    {
      what: "Two spaces",
      from: "processed",
      how: "A corridor 26 m long, 1.2 s, and a yard between walls, open to the sky, 0.65 s; the listener stands where one becomes the other.",
    },
  ],
  inside: [],
};
