import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** When a process began, in the kernel's own ticks: with the number, that names a process once and for all. */
function begun(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

/**
 * Takes the kiosk's folder for this process. A second launcher would end the first one's browsers.
 * @returns the process that has it already, or null where it is ours now. On a full disk it is ours unsaid.
 */
export function takeFolder(folder: string): number | null {
  const path = join(folder, "launcher.pid");
  try {
    const [pid = "", since = ""] = readFileSync(path, "utf8").split(" ");
    if (Number(pid) !== process.pid && since !== "" && begun(Number(pid)) === since) return Number(pid);
  } catch {
    // Nobody has had it.
  }
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, `${process.pid} ${begun(process.pid) ?? ""}`);
  } catch {
    // What cannot be written is said by the log.
  }
  return null;
}

export const leaveFolder = (folder: string) => rmSync(join(folder, "launcher.pid"), { force: true });
