import type { FactId } from "../facts";

/** Everything read, or read out, in one shot. */
export interface ShotWords {
  /** What stands on the screen: one thought, 15 to 45 words. */
  readonly card?: string;
  /** A second account that disagrees with the card's. */
  readonly counter?: string;
  /** The caption of the sound as a hearing person in the room hears it. At most two lines of 42. */
  readonly world: string;
  /** The caption from inside: what is left of it, and how it is heard. */
  readonly inside?: string;
  /** What is to be seen, in one sentence, for the transcript and for screen readers. */
  readonly picture: string;
}

/** A line that states something, and what it rests on; no facts where it speaks of this documentary alone. */
export interface Line {
  readonly text: string;
  readonly facts: readonly FactId[];
}

export interface CreditsSection {
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface CreditsWords {
  readonly title: string;
  readonly sections: readonly CreditsSection[];
  readonly links: {
    readonly sources: string;
    readonly sound: string;
    readonly transcript: string;
    readonly json: string;
    readonly otio: string;
    readonly edl: string;
    readonly startOver: string;
  };
  readonly independent: string;
}
