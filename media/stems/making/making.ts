/** One thing that is heard in a scene, as a mixer would name a track. */
export interface Track {
  /** What it is: "two talkers at the next table". */
  readonly what: string;
  /** A CC0 recording, our own synthesis, or a process on what else is heard (a room, a filter, the model). */
  readonly from: "recorded" | "synthesised" | "processed";
  /** How, in one line: "glottal pulses through five formants, 2.1 m to the left". */
  readonly how: string;
}

/** How a scene was made, track by track. INSIDE is empty where a scene has none. */
export interface Making {
  readonly world: readonly Track[];
  readonly inside: readonly Track[];
}
