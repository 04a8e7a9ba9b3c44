/** A figure in the unit that its name ends with, for reading. */
function figure(value: unknown, name: string): string {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value !== "number") return String(value);
  if (name.endsWith("Bytes")) return `${Math.round(value / 1e6)} MB`;
  if (name.endsWith("Seconds") && value >= 3600)
    return `${Math.floor(value / 3600)} h ${Math.round((value % 3600) / 60)} min`;
  return String(Math.round(value * 100) / 100);
}

/** Everything that an answer holds, one line each, in its own order: `sound · level` and `0.8`. */
export function flat(value: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (Array.isArray(value) && value.every((item) => typeof item !== "object"))
    return [[path.join(" · "), value.length === 0 ? "–" : value.join(", ")]];
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => flat(inner, [...path, name]));
  return [[path.join(" · "), figure(value, path.at(-1) ?? "")]];
}
