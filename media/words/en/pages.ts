export const pages = {
  description:
    "A documentary that scrolls, about how Sound of Metal was made to be heard from the inside. With sound or without it.",
  sources: {
    title: "Sources",
    intro:
      "Everything this documentary states about the film, with the account it comes from. The statements are in its own words. Where accounts differ, they are all here.",
    fact: "Fact",
    account: "Account",
    shots: "Stated in",
    unused: "Not stated in the film",
    accounts: "The accounts",
    credits: "The credits",
    gate: "The gate",
    stems: "The sounds, and how they were made",
    sound:
      "Every scene: its tracks, its recordings and their licences, its audiogram, its measurements, to play",
    back: "Back to the film",
  },
  transcript: {
    title: "Transcript",
    intro:
      "The whole film as prose: what is seen, what is heard, and what is read, shot by shot. World is the scene as a hearing person in the room hears it; Inside is what is left of it, and how it is heard.",
    seen: "Seen",
    world: "World",
    inside: "Inside",
    read: "Read",
    anotherAccount: "Another account",
    body: "While nothing scrolls",
    goTo: "Go to this shot",
    print: "Print",
    back: "Back to the film",
  },
  chapter: { go: "Go to this chapter in the film" },
  notFound: {
    title: "This frame is not in the film",
    text: "The address names a shot that was never cut in, or one that has been cut out.",
    back: "To the first shot",
  },
};
