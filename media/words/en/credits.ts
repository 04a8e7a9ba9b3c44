import type { CreditsWords } from "../shape";

export const credits: CreditsWords = {
  title: "Credits",
  sections: [
    {
      title: "The film",
      lines: [
        {
          text: "Sound of Metal, 2019, directed by Darius Marder. As the letter has it: screenplay by him, story by Derek Cianfrance, written with his brother Abraham Marder.",
          facts: ["F01"],
        },
        {
          text: "With Riz Ahmed as Ruben, Olivia Cooke as Lou and Paul Raci as Joe; Lauren Ridloff and Mathieu Amalric.",
          facts: ["F02"],
        },
        {
          text: "Best Sound, for Nicolas Becker, Jaime Baksht, Michelle Couttolenc, Carlos Cortés and Phillip Bladh, and Best Film Editing, for Mikkel E. G. Nielsen: Academy Awards, 25 April 2021.",
          facts: ["W01"],
        },
        {
          text: "Jeremy Lee Stone, who appears in the film, taught Riz Ahmed American Sign Language (Los Angeles Times).",
          facts: ["W09"],
        },
        {
          text: "Photographed on 35 mm film, two perforations to the frame (Kodak). Mixed at Splendor Omnia, near Tepoztlán in Mexico (Variety).",
          facts: ["W07", "W12"],
        },
        {
          text: "Released with captions in the picture for everyone, in honour of Marder's grandmother, who campaigned for them (ABC7; Gold Derby).",
          facts: ["W10"],
        },
      ],
    },
    {
      title: "Where to see it",
      lines: [
        {
          text: "First shown in Toronto in September 2019; in US cinemas from 20 November 2020; on Prime Video from 4 December 2020 (Wikipedia).",
          facts: ["W02"],
        },
      ],
    },
    {
      title: "How this was made",
      lines: [
        {
          text: "The chamber is imagined. Its pictures are computed while they are watched; nothing in them is filmed.",
          facts: [],
        },
        {
          text: "Every sound is synthesised, or built from recordings in the public domain (CC0). The samples, from the collection sonic-pi-samples, are named one by one with the scenes.",
          facts: [],
        },
        {
          text: "Inside is a model, after Moore, Stone, Baer and Glasberg, of one late-deafened man's hearing as a film imagined it. What it is like to be deaf is not for a model to say.",
          facts: [],
        },
        {
          text: "Set in Newsreader and IBM Plex Mono, both under the SIL Open Font License 1.1.",
          facts: [],
        },
      ],
    },
    {
      title: "Readers",
      lines: [
        {
          text: "Deaf and hard-of-hearing readers are invited to review every card and every caption.",
          facts: [],
        },
      ],
    },
  ],
  links: {
    sources: "Sources, fact by fact",
    sound: "The sound, scene by scene",
    transcript: "Transcript",
    json: "The cut list as JSON",
    otio: "The cut list for OpenTimelineIO",
    edl: "The cut list as CMX 3600",
    startOver: "Start over",
  },
  independent: "An independent work with no footage, music or sound of the film.",
};
