import type { Fact } from "./accounts";

/** The wider record: other published accounts, each named. */
export const THE_RECORD = {
  W01: {
    statement:
      "At the 93rd Academy Awards, on 25 April 2021, it won Best Sound (Nicolas Becker, Jaime Baksht, Michelle Couttolenc, Carlos Cortés, Phillip Bladh) and Best Film Editing (Mikkel E. G. Nielsen), from six nominations.",
    account: "Deadline, 26 April 2021; India Today, 26 April 2021",
  },
  W02: {
    statement:
      "It had its first showing at the Toronto festival in September 2019, reached US cinemas on 20 November 2020 and Prime Video on 4 December 2020. A running time of 120 minutes is given (compare F03).",
    account: "Wikipedia",
  },
  W03: {
    statement:
      "Marder and Becker spent a week before the shoot building what they call a point-of-hearing vocabulary; the director of photography joined for three days.",
    account: "Awards Radar, 13 March 2021",
  },
  W04: {
    statement:
      "Accounts differ on when Becker came on board: one year before the shoot (compare S03), or two.",
    account: "Awards Radar and Definition, 2021; Washington Post, December 2020",
  },
  W05: {
    statement:
      "Very sensitive microphones recorded the bodies of Ahmed, of the foley artist Heikki Kossi and of Becker himself: mouth, throat, even eyelids.",
    account: "Deadline; Associated Press, November 2020",
  },
  W06: {
    statement:
      "On set Ahmed wore two production microphones, one clean and one under his clothes. The production sound mixer was Phillip Bladh.",
    account: "Los Angeles Film School, on Phillip Bladh",
  },
  W07: {
    statement: "It was photographed on 35 mm film, two perforations to the frame.",
    account: "Kodak's own account of the production",
  },
  W08: {
    statement:
      "For the implant, near the end, each sound was split into three components and rebuilt from them, and kept from sounding too synthetic. That is the film's design, and no record of what an implant sounds like; advocates and an audiologist have criticised how the film shows implants.",
    account: "Gold Derby, with Nicolas Becker; HLAA; Yahoo Life",
  },
  W09: {
    statement:
      "Jeremy Lee Stone, who appears in the film, taught Ahmed American Sign Language over seven months.",
    account: "Los Angeles Times, 7 March 2021",
  },
  W10: {
    statement:
      "The film was released with captions burnt in for everyone, in honour of Marder's grandmother, who campaigned for open captions. At the Deaf house, signing is at first left uncaptioned on purpose.",
    account: "ABC7; Gold Derby, with Mikkel E. G. Nielsen",
  },
  W11: {
    statement: "Accounts of the twenty-three weeks (S13) differ: all the sound work, or the mix.",
    account: "Associated Press; Little White Lies, 16 March 2021",
  },
  W12: {
    statement: "It was mixed at Splendor Omnia, a studio near Tepoztlán in Mexico.",
    account: "Variety; Associated Press, in Spanish",
  },
  W13: {
    statement:
      "The editor, Mikkel E. G. Nielsen, has described the title's three words as three acts, sound, of, metal: from organic to metallic.",
    account: "Gold Derby",
  },
} as const satisfies Record<string, Fact>;
