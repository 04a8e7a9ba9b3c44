import { spawnSync } from "node:child_process";
import type { Say } from "../log/log";

interface Output {
  readonly name: string;
  /** Pixels from the desktop's left edge; null where it shows nothing. */
  readonly x: number | null;
}

/** Connected outputs as `xrandr --query` lists them; those that offer no mode at all can show nothing, and are left out. */
function outputsIn(xrandr: string): Output[] {
  const blocks = xrandr.split(/^(?=\S)/m);
  return blocks.flatMap((block) => {
    const [, name, at] = /^(\S+) connected (?:primary )?(?:\d+x\d+\+(\d+)\+\d+)?/.exec(block) ?? [];
    const modes = block.split("\n").filter((line) => /^\s+\d+x\d+/.test(line));
    if (name === undefined || modes.length === 0) return [];
    // Without a star none of its modes is shown: what it shows is another display's, that hung here before.
    const lit = at !== undefined && modes.some((line) => line.includes("*"));
    return [{ name, x: lit ? Number(at) : null }];
  });
}

/**
 * What xrandr is to be asked, so that every connected display shows something: an X server leaves those dark that came
 * after it. They stand in the order in which it would have placed them itself; in another arrangement, which
 * somebody made, they come last.
 * @param xrandr what `xrandr --query` prints
 * @returns its arguments; none where all are lit
 */
export function lighting(xrandr: string): string[] {
  const all = outputsIn(xrandr);
  const dark = all.filter(({ x }) => x === null);
  if (dark.length === 0) return [];
  const lit = all.filter((output): output is { name: string; x: number } => output.x !== null);
  const ofX = lit.every(({ x }, index) => x > (lit[index - 1]?.x ?? -1));
  const row = ofX ? all : [...lit.toSorted((a, b) => a.x - b.x), ...dark];
  return row.flatMap(({ name, x }, index) => {
    const before = row[index - 1];
    if (x !== null && !ofX) return [];
    return [
      "--output",
      name,
      ...(x === null ? ["--auto"] : []),
      ...(before ? ["--right-of", before.name] : ["--pos", "0x0"]),
    ];
  });
}

const xrandr = (...asked: string[]) => spawnSync("xrandr", asked, { encoding: "utf8", timeout: 5000 });

/** Lights what is connected and dark. Nothing happens where there is no X server. */
export function lightDisplays(say: Say): void {
  if (!process.env.DISPLAY) return;
  const { status, stdout } = xrandr("--query");
  const asked = status === 0 ? lighting(stdout) : [];
  if (asked.length === 0) return;
  const names = asked.filter((_, index) => asked[index + 1] === "--auto").join(", ");
  const { status: done, stderr } = xrandr(...asked);
  if (done === 0) say({ level: "info", what: `${names}: dark until now, and switched on.` });
  else say({ level: "warn", what: `${names}: dark, and cannot be switched on (${stderr?.trim()}).` });
}
