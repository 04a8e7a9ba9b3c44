import type { Making } from "./making";

export const flatbed: Making = {
  world: [
    {
      what: "Film over the sprockets",
      from: "synthesised",
      how: "96 holes a second over wheels of sixteen worn teeth, a stronger tick at each of the 24 frames, slack that comes and goes.",
    },
    {
      what: "Tape joins",
      from: "synthesised",
      how: "Each of the assembly's joins ticks at six rollers, from 1.3 s before the head to 0.9 s after it.",
    },
    {
      what: "Plates and motor",
      from: "synthesised",
      how: "Two rolls that rub once a turn, 26 and 41 turns in the minute; a motor a little behind its 50 Hz, a belt's join 4.7 times a second.",
    },
    {
      what: "The band's drums",
      from: "recorded",
      how: "Two velocity layers, with a drummer's own unevenness of time; three songs at 63, 148 and 96 beats a minute.",
    },
    {
      what: "The band's guitar",
      from: "synthesised",
      how: "Fifths and octaves of plucked strings, muted and held, far past an amplifier's limit.",
    },
    {
      what: "The camera's microphone",
      from: "processed",
      how: "A low bar of 8 by 11 m, then a limiter that lets go in about a third of a second.",
    },
    {
      what: "The assembly",
      from: "processed",
      how: "Eleven pieces of three takes joined hard, none used twice; 0.12 per cent of flutter at 96 a second, wow at 0.63.",
    },
    {
      what: "The table's loudspeaker",
      from: "processed",
      how: "230 to 5200 Hz, a cone that breaks up, a box at 340 Hz, a grille that buzzes on peaks; in a felted room of 0.3 s.",
    },
  ],
  inside: [
    {
      what: "The lamp's transformer",
      from: "synthesised",
      how: "100 Hz and eight harmonics whose levels never quite stand still; the transport is stopped.",
    },
    {
      what: "Metal and film that settle",
      from: "synthesised",
      how: "Ticks as the table cools, a slack loop that slides over itself, beams of the building.",
    },
    {
      what: "A drummer's hearing",
      from: "processed",
      how: "The hearing model with an audiogram notched by 60 dB at 6 kHz.",
    },
    {
      what: "The tone",
      from: "synthesised",
      how: "6 kHz, made while it plays, its level swinging by 0.6 dB.",
    },
  ],
};
