/** An output as the browser lists it. */
export interface Output {
  readonly deviceId: string;
  readonly label: string;
}

/** A context whose output can be chosen; browsers other than Chromium's have none. */
interface Choosing extends AudioContext {
  /** Empty: the system's own. */
  readonly sinkId: string | { readonly type: string };
  setSinkId(id: string): Promise<void>;
}

export interface OutputOptions {
  /** Where the named output is away: the system's own instead, or nothing at all. */
  readonly away: "system" | "silence";
  /** Why the output that was asked for is not the one; undefined once it is. */
  onTrouble(trouble: string | undefined): void;
  /** Another output, with another number of channels perhaps. */
  onChange(): void;
}

export interface OutputChoice {
  /** The named output's whole name while it is used; `null` for the system's own. */
  readonly device: string | null;
  /** @param name the output's name or part of it; `null` for the system's own */
  choose(name: string | null): void;
  dispose(): void;
}

/** Milliseconds between two looks for an output that is away: one that comes back is not always announced. */
const AGAIN = 5000;

/** What browsers list beside the devices themselves: the system's choices, which change with it. */
const DOUBLES = new Set(["default", "communications", ""]);

/** The output that a name means: by its whole name, else by a part of it, whatever the case. */
export function outputNamed(outputs: readonly Output[], name: string): Output | undefined {
  const wanted = name.trim().toLowerCase();
  const own = outputs.filter(({ deviceId }) => !DOUBLES.has(deviceId));
  const of = (fits: (label: string) => boolean) => own.find(({ label }) => fits(label.trim().toLowerCase()));
  return wanted === ""
    ? undefined
    : (of((label) => label === wanted) ?? of((label) => label.includes(wanted)));
}

/** Why none of the outputs is the one that was named. */
export function missing(outputs: readonly Output[], name: string): string {
  const labels = outputs.filter(({ deviceId }) => !DOUBLES.has(deviceId)).map(({ label }) => label);
  if (labels.every((label) => label === ""))
    return `“${name}” cannot be told: this browser names no outputs unless it is allowed the microphone`;
  return `no output is named “${name}”; there are: ${labels.map((label) => `“${label}”`).join(", ")}`;
}

/** Keeps a context on the output of a name: looked for whenever outputs come or go, and while it is
 * away; left when it is. */
export function chooseOutput(context: AudioContext, options: OutputOptions): OutputChoice {
  const { mediaDevices } = navigator;
  const chooser = context as Choosing;
  let name: string | null = null;
  let device: string | null = null;
  let turn = 0;
  let later: ReturnType<typeof setTimeout> | undefined;

  async function find(): Promise<Output | undefined> {
    if (name === null) return undefined;
    if (!chooser.setSinkId || !mediaDevices) throw new Error("this browser cannot choose an output");
    const outputs = (await mediaDevices.enumerateDevices()).filter(({ kind }) => kind === "audiooutput");
    const found = outputNamed(outputs, name);
    if (!found) throw new Error(missing(outputs, name));
    return found;
  }

  /** @param again nobody has said that anything changed: nor is it told, unless it has */
  async function settle(again = false) {
    const mine = ++turn;
    clearTimeout(later);
    let trouble: string | undefined;
    let found: Output | undefined;
    try {
      found = await find();
      if (mine !== turn) return;
      const id = found?.deviceId ?? "";
      if (chooser.setSinkId && chooser.sinkId !== id) await chooser.setSinkId(id);
    } catch (cause) {
      trouble = cause instanceof Error ? cause.message : String(cause);
      if (mine === turn && chooser.setSinkId && chooser.sinkId !== "" && options.away === "system")
        await chooser.setSinkId("").catch(() => undefined);
      found = undefined;
    }
    if (mine !== turn) return;
    if (trouble !== undefined) later = setTimeout(() => void settle(true), AGAIN);
    const label = found?.label ?? null;
    if (again && label === device) return;
    device = label;
    options.onTrouble(trouble);
    options.onChange();
  }

  const look = () => {
    if (name !== null) void settle();
  };
  mediaDevices?.addEventListener?.("devicechange", look);
  return {
    get device() {
      return device;
    },
    choose(next) {
      if (next === name) return;
      name = next;
      void settle();
    },
    dispose() {
      turn++;
      clearTimeout(later);
      mediaDevices?.removeEventListener?.("devicechange", look);
    },
  };
}
