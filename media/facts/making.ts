import { ABOUT, AHMED, CAST, type Fact, SCREEN } from "./accounts";

/** How it came to be: the idea, the cast, the shoot, the director. */
export const THE_MAKING = {
  B01: {
    statement:
      "Marder tried for about ten years to get the film made. The idea is thirteen years old and goes back to his first meeting with the director Derek Cianfrance, with whom he wrote The Place Beyond the Pines.",
    account: SCREEN,
  },
  B02: {
    statement:
      "By Marder's account, the two were talking about the seed of this film within about thirty seconds of meeting.",
    account: SCREEN,
  },
  B03: {
    statement: "Cianfrance had drummed in a metal band, and quit when he developed tinnitus.",
    account: SCREEN,
  },
  B04: {
    statement:
      "Cianfrance had filmed Jucifer, a heavy-metal band. Marder started cutting the material together in the gaps between other projects, and it took hold of him.",
    account: SCREEN,
  },
  B05: {
    statement:
      "Cianfrance was clear that he would not make the film. Marder speaks of it as an abandoned child that he took in and raised.",
    account: SCREEN,
  },
  B06: {
    statement:
      "The production came together and fell apart several times. Most people around Marder were sure that it would never be made, because his bar was so high.",
    account: CAST,
  },
  B07: {
    statement: "Marder wanted to explore the couple's relationship, and silence in the most literal sense.",
    account: SCREEN,
  },
  B08: {
    statement: "Ruben's addiction is treated as a noise inside him, as deafening as any other.",
    account: SCREEN,
  },
  C01: {
    statement: "Two other actors were attached before: Matthias Schoenaerts and Dakota Johnson.",
    account: CAST,
  },
  C02: {
    statement:
      "Marder offered Ahmed the role in the middle of a lunch meeting in 2017. He saw someone hungry, game, scared and courageous, willing to be out of control.",
    account: CAST,
  },
  C03: {
    statement:
      "Marder could have cast someone from the hearing world as Joe, who might have helped to finance the film. He says that he bet everything on finding a Joe.",
    account: CAST,
  },
  C04: {
    statement:
      "Paul Raci, an experienced actor, was raised in Deaf culture with American Sign Language as his mother tongue. He is a veteran of two tours in Vietnam, and has known addiction.",
    account: CAST,
  },
  C05: {
    statement:
      "Accounts of Ahmed's training differ. One says six months for drums and sign language; he himself speaks of seven months on the drums, and then two takes to play the gig.",
    account: `${CAST}; ${AHMED}`,
  },
  C06: {
    statement:
      "Marder let no one in the cast watch dailies. Ahmed objected at first; Marder joked that he would not be his enabler. He wanted no looking back and no analysing: trust, and go on.",
    account: CAST,
  },
  A01: {
    statement:
      "They shot in story order, with one or two takes of most things, in an intimate, observational, almost documentary manner.",
    account: AHMED,
  },
  A02: {
    statement: "With so few takes, Ahmed says, one works from the gut and cannot overthink.",
    account: AHMED,
  },
  A03: {
    statement:
      "The day before the gig was shot, Ahmed found that he had been doing something odd with his jaw while drumming.",
    account: AHMED,
  },
  A04: {
    statement:
      "For the hearing loss he wore auditory blockers, a kind of inverted hearing aid that put white noise deep into the ear canal.",
    account: AHMED,
  },
  A05: {
    statement:
      "Together it threw him off balance and overwhelmed him, which is what he looks for: where control ends, something happens. He came to see the difficulties as gifts, as Ruben does.",
    account: AHMED,
  },
  D01: {
    statement:
      "Darius Marder lives in Brooklyn; he directs, edits and writes. He is a co-author of The Place Beyond the Pines (2012), in which Ryan Gosling and Bradley Cooper star.",
    account: ABOUT,
  },
  D02: {
    statement:
      "Loot (2008), his first feature-length documentary, brought him a nomination at the Independent Spirit Awards. With Sound of Metal he directs a fiction feature for the first time.",
    account: ABOUT,
  },
} as const satisfies Record<string, Fact>;
