import type { Track } from "./making";

/** The plate, as all four ears are given it. */
export const plateWorld: readonly Track[] = [
  {
    what: "Driven tones",
    from: "synthesised",
    how: "Twenty-seven of the plate's own modes, 96 Hz to 6.6 kHz, one after another for 1 to 1.7 s, each building up as long as it would ring.",
  },
  {
    what: "The plate",
    from: "synthesised",
    how: "Round, free at its edge, steel, 33 cm by 2 mm: its modes are roots of the plate equation with Bessel functions, within 1 per cent of published figures.",
  },
  {
    what: "Strokes",
    from: "synthesised",
    how: "Five blows, the beater in touch for 0.25 to 0.9 ms: every mode up to 15 kHz at once.",
  },
  {
    what: "Sand",
    from: "synthesised",
    how: "Grain by grain, up to 3800 landings a second while a figure gathers and a dozen when it stands; below 900 Hz they land with the plate's own cycle.",
  },
  {
    what: "The chamber",
    from: "processed",
    how: "Five by six by four metres, 0.28 s, and 0.5 s below 300 Hz: dry, though less so than the chamber that it stands for.",
  },
];

export const quarterTurn: Track = {
  what: "A quarter turn",
  from: "processed",
  how: "Every frequency is turned by 90 degrees before the model, so that World and Inside can be mixed at any share.",
};
