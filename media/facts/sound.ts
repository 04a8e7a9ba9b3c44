import { CORE, type Fact, SCREEN, SOUND } from "./accounts";

/** The sound, and the rule the film keeps. */
export const THE_SOUND = {
  S01: {
    statement:
      "Marder talked with many people whose hearing had gone; no two described it alike. What nearly all shared, he says, is that sound does not vanish altogether. What remains is not silence.",
    account: SOUND,
  },
  S02: {
    statement:
      "Marder and the sound designer Nicolas Becker went after low-frequency vibration and other tones, differently for each moment of Ruben's experience.",
    account: SOUND,
  },
  S03: {
    statement:
      "Twelve months ahead of the shoot, Becker had Marder come to Paris and sit in an anechoic chamber: a room built to take sound and its reflections away.",
    account: SOUND,
  },
  S04: {
    statement:
      "After ten minutes there, Becker says, one can hear one's tendons and the pressure of one's blood, and reaches the physiological limit of hearing.",
    account: SOUND,
  },
  S05: {
    statement:
      "Becker placed microphones within preserved skulls, and within helmets, after the feeling of being enveloped. Marder speaks of experiments in muffledness.",
    account: SOUND,
  },
  S06: {
    statement:
      "Becker used stethoscope-like microphones, and microphones that go inside a performer's mouth, and mixed them to let an audience hear from the inside out.",
    account: SOUND,
  },
  S07: {
    statement:
      "For Gravity, earlier, Becker wore a spacesuit to learn how it sounds from within; for The Command he recorded aboard a submerged submarine for a fortnight. His principle is that a real place to listen in makes for something exact, because the body remembers through sound.",
    account: SOUND,
  },
  S08: {
    statement:
      "Before a show, as he sets up the merchandise table with Lou, Ruben hears a high ringing and the voices go muffled: one of the first marked changes in his hearing.",
    account: SOUND,
  },
  S09: {
    statement:
      "Ahmed was not only acting. Custom-fitted earpieces fed him a high-frequency sound that the filmmakers had made, which gave way, live, to white noise until he could not hear his own voice. Not to hear oneself speak, Marder says, takes balance away, and control.",
    account: SOUND,
  },
  S10: {
    statement: "That moment tells the audience that the film will often be heard through Ruben's ears.",
    account: SOUND,
  },
  S11: {
    statement:
      "It continues as the band plays: Ruben is at his kit, and the hard beats recede little by little until what is left is low and far off.",
    account: SOUND,
  },
  S12: {
    statement:
      "In the sequence after that, getting up in the morning, his loss has grown. What one hears is low and rumbling, a little cavernous, very much from within.",
    account: SOUND,
  },
  S13: { statement: "The sound design took twenty-three weeks.", account: SCREEN },
  S14: {
    statement: "In track count and complexity, Marder says, the mix was as big as an action movie's.",
    account: SCREEN,
  },
  S15: {
    statement:
      "Blenders, conversations and traffic are muzzled and buried in the mix; the film jolts from Ruben's hearing to the louder world and back.",
    account: SCREEN,
  },
  S16: {
    statement:
      "Marder's greatest hope is for the stretches of total silence: that an audience has to stay in them together and notice what the body does.",
    account: SCREEN,
  },
  S17: { statement: "Headphones are recommended, or good loudspeakers.", account: SOUND },
  K01: {
    statement: "There is not one dissolve in the film, of picture or of sound: every change is a hard cut.",
    account: CORE,
  },
  K02: {
    statement:
      "Every moment is rooted in itself. The film never goes back in time or slips ahead, and no moment forecasts another.",
    account: CORE,
  },
  K03: {
    statement:
      "Marder calls it a spiritual film, not a religious one: when all that we think we are is stripped away, what is left, and is it enough?",
    account: CORE,
  },
  K04: {
    statement: "The aim is felt, not thought: the feeling of presence, of sitting in one's own self.",
    account: CORE,
  },
} as const satisfies Record<string, Fact>;
