import type { Making } from "./making";

export const chamber: Making = {
  world: [
    {
      what: "The chamber",
      from: "synthesised",
      how: "The noise of air and of the microphone itself, tilted down by 4 dB an octave, at −58 LUFS; no reflection and no event.",
    },
  ],
  inside: [
    {
      what: "Heart",
      from: "synthesised",
      how: "Twenty-four beats in 22 s, quicker breathing in: intervals from 0.86 to 0.97 s. The first sound from 34 and 46 Hz with what the chest adds up to 176; the second 0.3 s later, and split as one breathes in.",
    },
    {
      what: "Blood",
      from: "synthesised",
      how: "Noise round 240 Hz that rises in 75 ms, 80 ms after each beat, with the notch as the valve shuts; under it a vein that hums at 128 and 171 Hz, louder on the right.",
    },
    {
      what: "Breath",
      from: "synthesised",
      how: "Six breaths in 26.4 s: lung sound below 450 Hz going in and 290 Hz coming out, and the airway above it.",
    },
    {
      what: "Tendon",
      from: "synthesised",
      how: "Seven or eight creaks and two knocks in 24 s: single slips, 11 to 60 a second, through neck and skull, later and weaker in the far ear by a third of a millisecond.",
    },
    {
      what: "Nerve",
      from: "synthesised",
      how: "A hiss from 5.2 to 9.5 kHz, its own in each ear, and four lines in it that come and go.",
    },
    {
      what: "How they come up",
      from: "processed",
      how: "One after another while nobody moves, the whole of them after thirty seconds. Their loops are 22, 24, 20 and 26.4 s long, so that they do not meet twice alike.",
    },
  ],
};
