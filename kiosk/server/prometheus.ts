/** For the tests: reads Prometheus' text format 0.0.4, and refuses what Prometheus would. */

export interface Family {
  readonly help: string;
  readonly type: string;
  readonly samples: { readonly labels: Record<string, string>; readonly value: number }[];
}

const NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y;

function labelsOf(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  for (LABEL.lastIndex = 0; LABEL.lastIndex < text.length; ) {
    const [, name = "", value = ""] = LABEL.exec(text) ?? [];
    if (!name) throw new Error(`No labels: ${text}`);
    labels[name] = value.replace(/\\(.)/g, (_, sign) => (sign === "n" ? "\n" : sign));
  }
  return labels;
}

/** The families by name. @throws Error at the first line that is none of the format's. */
export function parseMetrics(text: string): Map<string, Family> {
  const families = new Map<string, Family>();
  if (!text.endsWith("\n")) throw new Error("The last line does not end.");
  let help = "";
  for (const line of text.trimEnd().split("\n")) {
    const [, helped, words] = new RegExp(`^# HELP (${NAME}) (.+)$`).exec(line) ?? [];
    const [, typed, type] = new RegExp(`^# TYPE (${NAME}) (gauge|counter)$`).exec(line) ?? [];
    const [, name, , labels = "", value] = new RegExp(`^(${NAME})(\\{(.*)\\})? (\\S+)$`).exec(line) ?? [];
    if (helped) help = words ?? "";
    else if (typed && type) {
      if (families.has(typed)) throw new Error(`${typed} comes twice.`);
      if (type === "counter" && !typed.endsWith("_total"))
        throw new Error(`${typed} counts: call it _total.`);
      families.set(typed, { help, type, samples: [] });
    } else {
      const family = families.get(name ?? "");
      if (!family || Number.isNaN(Number(value))) throw new Error(`Not of the format: ${line}`);
      family.samples.push({ labels: labelsOf(labels), value: Number(value) });
    }
  }
  return families;
}
