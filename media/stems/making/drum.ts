import type { Making } from "./making";

export const drum: Making = {
  world: [
    {
      what: "Frame drum",
      from: "synthesised",
      how: "Seventeen modes of a round membrane over its lowest at 78 Hz, thirty more too close to be told apart, the hand's flesh and the hoop; a hard stroke starts 4.5 per cent sharp and slackens.",
    },
    {
      what: "The hand",
      from: "synthesised",
      how: "Seven phrases by a teacher, each stroke with its own place on the skin, off its moment by 9 ms on average.",
    },
    {
      what: "A tone that slides",
      from: "synthesised",
      how: "Five times, a wet finger drawn over the skin: it sticks for 78 per cent of each cycle and slips, along a path between 97 and 251 Hz.",
    },
    {
      what: "A child at a table",
      from: "synthesised",
      how: "Nine answers with palm and knuckle on a wooden top of twelve modes; 21 ms off on average, and surer towards the end.",
    },
    {
      what: "The schoolroom",
      from: "processed",
      how: "6.5 × 8.5 × 3.1 m with a wooden floor, 0.62 s; the drum 1.4 m ahead on the boards, the table to the right; a chair shifts four times.",
    },
  ],
  inside: [
    {
      what: "The floor",
      from: "processed",
      how: "All three, dry and only below 104 Hz, into boards on joists that ring at 31, 47, 63, 88 and 109 Hz for 0.07 to 0.16 s.",
    },
    {
      what: "A hand and a seat",
      from: "processed",
      how: "Left is what a hand laid on the boards is given, right what a body sitting on them is; each hears the other 4 ms late. Nothing comes by air: above 240 Hz it holds 57 dB less than below 120.",
    },
  ],
};
