import { type Fact, LETTER, SCREEN } from "./accounts";

/** What the film is, and the moment it reached people. */
export const THE_FILM = {
  F01: {
    statement:
      "Sound of Metal (2019) is directed by Darius Marder. The letter credits the screenplay to him, the story to Derek Cianfrance, and the writing to him with his brother Abraham.",
    account: LETTER,
  },
  F02: {
    statement:
      "With Riz Ahmed (Ruben), Olivia Cooke (Lou), Paul Raci (Joe), Lauren Ridloff and Mathieu Amalric.",
    account: LETTER,
  },
  F03: {
    statement:
      "The letter lists a running time of 101 minutes. Other references list about two hours (see W02).",
    account: LETTER,
  },
  F04: {
    statement:
      "Ruben, a drummer, has toured for years at ear-splitting volume and loses his hearing fast. A doctor tells him that his first duty is to protect what is left.",
    account: LETTER,
  },
  F05: {
    statement:
      "Lou, his bandmate and partner, fears a relapse into addiction and persuades him to enter a sober community for the deaf.",
    account: LETTER,
  },
  F06: {
    statement:
      "Joe, who runs it, is a deaf Vietnam veteran and recovering alcoholic, half guru, half father. His premise is that nothing there needs repair: Ruben is to become easy with being alone, in a room, with his own mind, and to learn deafness as one learns a craft.",
    account: LETTER,
  },
  F07: {
    statement:
      "Ruben learns American Sign Language and begins to teach deaf children about percussion, yet struggles with wanting his former life back.",
    account: LETTER,
  },
  F08: {
    statement:
      "In the passage the letter opens with, Ruben is asked whether his mornings have held any stillness. For the one who asks, that stillness is where the sacred is found.",
    account: LETTER,
  },
  F09: {
    statement: "The last minutes, in which Ruben accepts his new world, are described as life-affirming.",
    account: LETTER,
  },
  F10: {
    statement:
      "The band in the film is called Blackgammon. It is loud; most of the film is quiet and meditative.",
    account: SCREEN,
  },
  L01: {
    statement:
      "The letter's writer heard in the film what many had gone through since March 2020: what they knew about themselves stripped away, and a new condition to be learned as one learns a language.",
    account: LETTER,
  },
  L02: {
    statement:
      "The writer had already admired Ahmed in Nightcrawler and in The Night Of, which won an Emmy in 2017. For this role he learned to drum and to sign, reshaped his body, and plays much of it through his eyes.",
    account: LETTER,
  },
  L03: {
    statement:
      "The audience hears what Ruben hears, or does not hear, from the very first scene. As the film goes on, perception shifts toward small sounds: his breathing, even his blinking.",
    account: LETTER,
  },
} as const satisfies Record<string, Fact>;
