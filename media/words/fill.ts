/** Puts values into words: `fill("{at} of {length}", { at: "1:20", length: "14:46" })`. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
