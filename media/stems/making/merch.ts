import type { Making } from "./making";

export const merch: Making = {
  world: [
    {
      what: "The people in the foyer",
      from: "synthesised",
      how: "Eighteen talkers in nine knots from 2.6 to 11.8 m, two to a knot, who take turns and now and then laugh: pulses of the vocal folds through six formants, four of which move, with plosives, hisses and nasals before their vowels; raised by 7 dB round 1.5 kHz, as voices are in noise. No word is one.",
    },
    {
      what: "Those with their backs turned",
      from: "processed",
      how: "The nearest knots face away: above 700 Hz and again above 2.6 kHz their voices fall off, by 7 dB an octave at the most.",
    },
    {
      what: "The crowd in the hall",
      from: "processed",
      how: "The same mouths three times over, at other moments, from 140 to 2400 Hz, 17 m off in the hall, 16 dB under the foyer.",
    },
    {
      what: "Line check: drums",
      from: "recorded",
      how: "Kick, snare, toms and a crash asked for one after another, then two bars of all of them; in the hall, then through heads and a doorway: 7 dB an octave gone above 1.9 kHz.",
    },
    {
      what: "Line check: bass, guitar, voice",
      from: "synthesised",
      how: "Six plucked-string notes from 41 to 73 Hz, the buzz of leads, and someone at a microphone, a syllable or two and then again; the guitar's harmonics are a recording, played twice.",
    },
    {
      what: "Tape, cartons, cloth, coins",
      from: "synthesised",
      how: "At the table, 1.3 m off: glue that lets go 200 to 1200 times a second in one to three pulls, cartons set down on one edge and then the other, coins that hop in a tin.",
    },
    {
      what: "The street door",
      from: "synthesised",
      how: "Opens twice in a minute, 1.6 m behind and 3 m to the left: cars in a wet street as long as it stands ajar, then leaf and latch.",
    },
    {
      what: "Steps",
      from: "synthesised",
      how: "Three people cross the lino at 1.7 to 1.95 paces a second, each past three places.",
    },
    {
      what: "Two rooms",
      from: "processed",
      how: "A foyer of 7 × 16 × 3.4 m, 0.7 s in the middle; behind it a hall of 12 × 24 × 6 m, 1.15 s.",
    },
  ],
  inside: [
    {
      what: "Through the ears",
      from: "processed",
      how: "The whole foyer through the hearing model, a sloping loss (S3) on both sides; nothing is filtered after it. What it leaves above 800 Hz lies 30 dB under what it leaves from 100 to 800.",
    },
    {
      what: "A quarter turn",
      from: "processed",
      how: "Every frequency is turned by 90 degrees before the model, so that the travel from World to Inside neither swells nor cancels.",
    },
    {
      what: "The ringing",
      from: "synthesised",
      how: "Sines at 6000, 6043, 5921 and 9060 Hz, made while it plays, that swing by 1.2 dB in about five seconds; the room leaves their place empty, 80 dB below them.",
    },
    {
      what: "The noise",
      from: "synthesised",
      how: "White, independent in each ear, at −40 dBFS, made while it plays, in the last shot only.",
    },
  ],
};
