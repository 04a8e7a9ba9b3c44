import type { Making } from "./making";

export const lunch: Making = {
  world: [
    {
      what: "Twenty-seven people at nine tables",
      from: "synthesised",
      how: "Phrases in no language: pulses of the vocal folds through six formants, four of which move, some four syllables a second, turns taken at each table; raised by 7 dB near 1.5 kHz, as one is over other talk.",
    },
    {
      what: "The next table",
      from: "processed",
      how: "Two of them 1.9 m off with their backs to us: words above 900 Hz fall by 8 dB an octave.",
    },
    {
      what: "Knives, forks, plates, cups, glasses",
      from: "synthesised",
      how: "Struck modes, every partial split in two; each place keeps its own things over the minute; knives saw with stick and slip, spoons stir, plates land on their edge first.",
    },
    {
      what: "Our own table",
      from: "synthesised",
      how: "Water poured as some hundreds of bubbles; two plates set down by a waiter; forks at arm's length.",
    },
    {
      what: "Waiters and chairs",
      from: "synthesised",
      how: "Four walks across the boards, each step from its own place; three chairs pushed back.",
    },
    {
      what: "The kitchen's door",
      from: "synthesised",
      how: "Noise and crockery behind it, let through five times as it swings twice, dull when shut.",
    },
    {
      what: "A coffee machine, across the room",
      from: "synthesised",
      how: "Steam in milk: a shriek near 3.1 kHz, then a tearing below 1.3 kHz.",
    },
    {
      what: "The restaurant",
      from: "processed",
      how: "Nine metres by fourteen, 3.2 high, 0.8 s at 1 kHz; a response of its own for each table.",
    },
  ],
  inside: [
    {
      what: "What is left of the room",
      from: "processed",
      how: "The hearing model with the audiogram S3, a loss that grows from 30 dB at 250 Hz to 85 at 8 kHz.",
    },
    {
      what: "The table through the elbows",
      from: "processed",
      how: "The room's low end through bone, the same at both ears, a quarter turn late.",
    },
  ],
};
