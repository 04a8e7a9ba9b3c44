import type { ShotWords } from "../shape";

export const shots05to08 = {
  "the-stake": {
    card: "Someone from the hearing world, as Joe, might help to finance the film. Marder bets everything, he says, on finding a Joe. Paul Raci grew up in Deaf culture; American Sign Language is his mother tongue. He has known Vietnam, twice, and addiction.",
    world: "[wooden house: a clock, boards, wind outside]",
    picture: "Two chairs face each other in the light of a window, which lies on the floor between them.",
  },
  "joes-premise": {
    card: "Lou, bandmate and partner, fears a relapse and persuades Ruben to enter a sober community for deaf people. Joe runs it, a deaf veteran in recovery. Nothing here needs repair, he holds. Ruben is to learn deafness as one learns a craft.",
    world: "[wooden house: a clock, boards, wind outside]",
    inside: "[house felt through a chair: clock, boards]",
    picture: "From the other side, closer to one of the chairs; the window's light has moved.",
  },
  "two-chairs": {
    world: "[clock ticking; wind, outside]",
    inside: "[clock as a pulse in the wood; no wind]",
    picture: "The two empty chairs and the window's light between them, from far above.",
  },

  corridor: {
    card: "Twelve months ahead of the shoot the sound designer, Nicolas Becker, has Marder come to Paris and sit in an anechoic chamber: a room built to take sound and its reflections away.",
    counter:
      "Accounts differ. Between Awards Radar, Definition and the Washington Post, Becker comes on board one year before the shoot, or two.",
    world: "[corridor: steps far off, air in a duct]",
    picture: "The chamber's door stands open; light from a corridor falls past it onto a single chair.",
  },
  "sit-still": {
    card: "The door shuts. In the story Joe wants Ruben at ease alone, in a room, with his own mind. What Marder is after is felt, not thought: presence, sitting in one's own self. While nothing scrolls, the body comes up.",
    world: "[heavy door shuts; nearly nothing]",
    picture:
      "The same chair, nearer; the door behind it is shut, one faint ring runs from it over the net and dies in the wedges, and a clock face counts ten minutes while nothing scrolls.",
  },
  "the-limit": {
    card: "After ten minutes in such a room, Becker says, one hears one's own tendons and the pressure of the blood. That is the physiological limit of hearing. What is left to hear is the listener.",
    world: "[chamber: nearly nothing]",
    inside: "[heart, blood, a tendon; nerve hissing, thin]",
    picture:
      "The chair again, nearly dark: an edge of light along its back, a glow on its seat, and otherwise almost nothing.",
  },

  helmet: {
    card: "Becker puts microphones inside helmets. What he is after is the feeling of being enveloped. Marder speaks of experiments in muffledness.",
    world: "[phrase on wood, skin and metal; a murmur]",
    inside: "[same phrase, shut in a helmet; own breath]",
    picture:
      "From inside a helmet, through the opening of its visor; a microphone hangs there like a plumb line.",
  },
  skull: {
    card: "He puts them inside preserved skulls as well. The microphone hangs where someone's hearing was.",
    world: "[phrase on wood, skin and metal; a murmur]",
    inside: "[same phrase, in bone: hollow, near]",
    picture:
      "From inside a skull, out through the sockets of the eyes; the same microphone hangs in the same place.",
  },
  stethoscope: {
    card: "On set, the Los Angeles Film School reports, Ahmed wears two microphones, one of them under his clothes. Becker adds others, made like stethoscopes, and mixes them so that an audience hears from the inside out.",
    world: "[phrase on wood, skin and metal; a murmur]",
    inside: "[same phrase, down a tube: thuds, hollow]",
    picture: "From inside the bell of a stethoscope, its drum a thin disc with the light behind it.",
  },
  mouth: {
    card: "Other microphones go inside a performer's mouth. Deadline and the Associated Press add throats, and even eyelids: Ahmed's, the foley artist Heikki Kossi's, Becker's own.",
    world: "[phrase on wood, skin and metal; a murmur]",
    inside: "[same phrase, rounded into a vowel]",
    picture: "From inside a mouth, abstract: a resonant hollow with an arc of ridges for its teeth.",
  },
  spacesuit: {
    card: "Earlier, for Gravity, Becker wears a spacesuit himself. He wants to learn how it sounds from within.",
    world: "[phrase on wood, skin and metal; a murmur]",
    inside: "[same phrase, by the suit's frame; its air]",
    picture: "From inside a spacesuit, out through the metal ring of its neck.",
  },
  submarine: {
    card: "For The Command he records for a fortnight aboard a submerged submarine. A real place to listen in makes for something exact, in his view, because the body remembers through sound.",
    world: "[phrase on wood, skin and metal; a murmur]",
    inside: "[same phrase, under water; the hull ringing]",
    picture:
      "From inside a section of a submarine's hull: rings of light from a lamp in the next compartment, and a round hatch at their end.",
  },

  "six-or-seven": {
    card: "For this role, the letter says, Ahmed reshapes his body, and learns to drum and to sign. By one account he has six months for both.",
    counter:
      "He himself speaks of seven months on the drums. Jeremy Lee Stone, who appears in the film, teaches him to sign, over seven months as well, the Los Angeles Times reports.",
    world: "[sticks on a pad; a metronome; counting]",
    picture: "A practice pad on its stand with two sticks laid across it, and a metronome beside it.",
  },
  "turned-monitor": {
    card: "They shoot in story order, observing, almost like a documentary. Nobody in the cast may watch dailies. Ahmed objects at first; Marder jokes that he will not be his enabler. No looking back, no analysing: trust, and go on.",
    world: "[sticks on a pad; a metronome; counting]",
    inside: "[thuds up the arms, no air around them]",
    picture:
      "A monitor is turned to the wall: black from behind, its leads hanging; its picture is a cold halo on the wedges around it.",
  },
  "two-takes": {
    card: "Most things get one take, or two. With so few, Ahmed says, one works from the gut and cannot overthink. The day before the gig is shot he finds that his jaw has been doing something odd while he drums.",
    world: "[metronome ticking; sticks on a pad]",
    inside: "[metronome, every tick a touch]",
    picture: "A metronome, very close, veneer and brass, its pendulum at the far end of its swing.",
  },
} satisfies Record<string, ShotWords>;
