import type { Bar } from "./drummer";

/** What a bar is in the set: how the guitars and the bass play it. */
export type Section = "verse" | "build" | "full" | "break" | "return";
export interface ChartBar {
  readonly section: Section;
  readonly drums: Bar;
  /** Root of the chord, Hz. */
  readonly root: number;
}

const [E, G, A, Bb, F] = [41.2, 49, 55, 58.27, 43.65] as const;
const RIDE = ["8.5.7.5.8.5.7.5.", "8.5.7.6.8.4.7.5.", "8.5.8.5.7.5.7.56", "7.5.7.5.8.5.8.4."] as const;
/** The hand moves between two cymbals, and never strikes one of them at full force twice running. */
const WASH: readonly Bar[] = [
  { crash: "9.......8.......", china: "....7.......8..." },
  { china: "9...7...8...7..." },
  { crash: "8...7...9...6..." },
];
const verse = (root: number, kick: string, snare: string, k: number, more: Bar = {}): ChartBar => ({
  section: "verse",
  root,
  drums: { kick, snare, ride: RIDE[k % 4] ?? "", ...more },
});
const full = (root: number, kick: string, snare: string, k: number, more: Bar = {}): ChartBar => ({
  section: "full",
  root,
  drums: { kick, snare, ...WASH[k % 3], ...more },
});

/**
 * Twenty-four bars of four at 144 a minute: forty seconds. The foot falls on every beat, so that the pulse is the
 * strongest thing in the low end; the snare's hand leaves ghosts between its backbeats; the guitars rest where the
 * snare falls, which leaves it room without anyone turning them down.
 */
export const CHART: readonly ChartBar[] = [
  verse(E, "9...6...9...7...", "....9..2....9..1", 0, {
    crash: "9...............",
    ride: "..5.7.5.8.5.7.5.",
  }),
  verse(E, "9...6.7.9...6..7", "....9.2..2..9.12", 1),
  verse(E, "9..76...9...6.7.", "....9..2.2..9..3", 2),
  verse(G, "9...6...9.7.8...", "....9..2...29..2", 3),
  verse(E, "9...7...9...6.7.", "....9..1.2..9.2.", 1, { crash: "8..............." }),
  verse(E, "9.7.6...9..76...", "....9.2...2.9..2", 0),
  verse(A, "9...6.7.9...7...", "....9..2.2..9.21", 2),
  verse(G, "9...7...9...8...", "....9..2f..8f...", 3, {
    ride: "8.5.7.5.........",
    high: ".............8..",
    mid: "..............8.",
    floor: "...............9",
  }),
  {
    section: "build",
    root: E,
    drums: { kick: "8...8...8...8...", floor: "8.5.7.5.8.5.7.56", hat: "....5.......5..." },
  },
  {
    section: "build",
    root: E,
    drums: { kick: "8...8...8...8...", floor: "8.6.8.568.6.8.6.", snare: "..............23" },
  },
  {
    section: "build",
    root: F,
    drums: {
      kick: "9...9...9...9...",
      floor: "9.6.8.6.9.6.8.67",
      snare: "....4.......5.34",
      mid: "......6.......7.",
    },
  },
  {
    section: "build",
    root: F,
    drums: { kick: "9...9...9...9...", snare: "3445455556667789", floor: "8...8...8...8..." },
  },
  full(E, "9.6.8..79.6.8...", "....f.......f..3", 0, { splash: "9..............." }),
  full(E, "9..78.6.9..78.6.", "....9..3....9.3.", 1),
  full(G, "9.6.8.7.9...8.7.", "....9.......9..4", 0),
  full(A, "9..78...9.6.8.7.", "....9.3.....f...", 2, { splash: "............8..." }),
  full(E, "9.7.8.7.9.7.8.7.", "8...9...8...9...", 0),
  full(E, "9..78.7.9..78..7", "8...9...8...9.44", 1),
  full(Bb, "9.7.8.7.9.7.8.7.", "8...9...8...9...", 0, { splash: "8..............." }),
  full(A, "9...8...9...8...", "f..88..8f.899899", 1, { china: "9...8..........." }),
  {
    section: "break",
    root: E,
    drums: {
      kick: "9...4...4...5...",
      crash: "9...............",
      china: "9...............",
      snare: "..............1.",
    },
  },
  {
    section: "break",
    root: E,
    drums: { kick: "5...4...5...5...", snare: "..1..12..1.112.3", hat: "4...3...4...3.2." },
  },
  {
    section: "return",
    root: F,
    drums: { kick: "8...8...8...9...", floor: "7.5.7.5.8.5.8.6.", snare: "....6..2....8..3" },
  },
  {
    section: "return",
    root: G,
    drums: {
      kick: "9...8...9...9...",
      snare: "f.78........f.99",
      high: "....9.88........",
      mid: "........9.8.....",
      floor: "..........89..9.",
    },
  },
];
