import type { Making } from "./making";

export const house: Making = {
  world: [
    {
      what: "Wind",
      from: "synthesised",
      how: "A wind speed first: six gusts over turbulence in halving scales; then pressure on the walls, trees, and one side of the house 0.4 s before the other.",
    },
    {
      what: "A sash and the eaves",
      from: "synthesised",
      how: "Two whistles whose pitch is the wind's (eddies at 0.2 times speed over width), near 760 and 395 Hz, only when it blows harder than 5 m/s.",
    },
    {
      what: "A pendulum clock in the next room",
      from: "synthesised",
      how: "One beat a second; its escape wheel has thirty teeth and turns once a minute, so each tooth's error comes where it belongs; heard through a door that stands ajar.",
    },
    {
      what: "Boards and beams",
      from: "synthesised",
      how: "Stick and slip on a nail, 9 to some 200 slips a second as the load rises; knocks as a beam lets go.",
    },
    {
      what: "Someone upstairs",
      from: "synthesised",
      how: "Two crossings of the room above, through its floor.",
    },
    {
      what: "A loose window, a branch",
      from: "synthesised",
      how: "Knocks and taps that come with the gusts, stronger with the stronger ones.",
    },
    {
      what: "The parlour",
      from: "processed",
      how: "4.6 by 5.4 m, 0.45 s at 500 Hz; the next room 0.7 s.",
    },
  ],
  inside: [
    {
      what: "Boards, clock and wall through the floor",
      from: "processed",
      how: "Bending waves in 22 mm of pine over 2.2 to 4.6 m: the high ones arrive first; joists at 31 and 48 Hz, the seat at 88 and 152.",
    },
    {
      what: "The wind's lean",
      from: "synthesised",
      how: "Nothing of its air: a slow push on the frame, below 34 Hz.",
    },
    {
      what: "What is left of the air",
      from: "processed",
      how: "The hearing model with the audiogram N6: next to nothing.",
    },
  ],
};
