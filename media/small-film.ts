import { type Chapter, conform, type Edl, type Shot } from "./edl";

/** A film of bare shots for tests: only lengths matter. */
export function smallFilm(...lengths: readonly number[]): Edl {
  const names = ["gate", "street", "light-off", "the-meeting", "the-footage"] as const;
  const shots = lengths.map(
    (length, index): Shot => ({
      name: names[index] ?? "gate",
      length,
      scene: null,
      hearing: [0, 0],
      place: ["left", "top"],
    }),
  );
  const chapters: Chapter[] = [{ slug: "gate", shots }];
  return conform(chapters);
}
