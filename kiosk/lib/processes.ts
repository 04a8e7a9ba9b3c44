import { readdirSync, readFileSync } from "node:fs";

const PAGE = 4096;

/** /proc/PID/stat after the name, which may hold spaces and brackets. */
function stat(pid: number): readonly string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}

/** A process and all that come of it, itself first. Empty where it is gone, or where there is no /proc. */
export function familyOf(pid: number): number[] {
  let all: number[];
  try {
    all = readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
  const children = new Map<number, number[]>();
  for (const each of all) {
    const parent = Number(stat(each)[1]);
    children.set(parent, [...(children.get(parent) ?? []), each]);
  }
  const family = all.includes(pid) ? [pid] : [];
  for (const member of family) family.push(...(children.get(member) ?? []));
  return family;
}

/** Resident memory of processes together, in bytes; what they share is counted for each. */
export const memoryOf = (pids: readonly number[]) =>
  pids.reduce((sum, pid) => sum + (Number(stat(pid)[21]) || 0) * PAGE, 0);
