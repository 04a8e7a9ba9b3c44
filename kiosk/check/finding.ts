export type Mark = "ok" | "warn" | "fail";

/** What was found out about one thing, and what to do about it where it is not as it should be. */
export interface Finding {
  readonly mark: Mark;
  readonly thing: string;
  readonly found: string;
  readonly remedy?: string;
}

export const ok = (thing: string, found: string): Finding => ({ mark: "ok", thing, found });
export const warn = (thing: string, found: string, remedy: string): Finding => ({
  mark: "warn",
  thing,
  found,
  remedy,
});
export const fail = (thing: string, found: string, remedy: string): Finding => ({
  mark: "fail",
  thing,
  found,
  remedy,
});

/** One line, and what to do on the next. */
export const told = ({ mark, thing, found, remedy }: Finding) =>
  `${mark.padEnd(5)}${thing.padEnd(11)}${found}${remedy ? `\n${" ".repeat(16)}→ ${remedy}` : ""}`;
