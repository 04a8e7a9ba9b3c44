import { homeOf } from "../lib/home";
import { pinAt } from "../operator/pin";
import { readSettings } from "../settings/read";
import { browser } from "./browser";
import { type Finding, fail, ok, told } from "./finding";
import { memory, pin, port, seenClock, seenDisk, seenDisplays, user } from "./machine";
import { seenShaker, seenSound } from "./sound";

/** Looks the machine over before the doors open, and prints a line for each thing. @returns 1 where one fails, else 0 */
export async function check(): Promise<number> {
  const home = homeOf();
  const { settings, wrong } = readSettings(home.settings);
  const findings: Finding[] = [
    ...(wrong.length === 0
      ? [ok("settings", home.settings)]
      : wrong.map((what) => fail("settings", what, `mend it in ${home.settings}`))),
    user(),
    ...(await browser()),
    seenDisplays(settings),
    seenSound(settings),
    seenShaker(settings),
    memory(),
    seenDisk(home.folder),
    seenClock(settings),
    await port(settings),
    pin(pinAt(home.secret, () => {}).state()),
  ];
  for (const finding of findings) console.log(told(finding));
  const failed = findings.filter(({ mark }) => mark === "fail").length;
  console.log(failed > 0 ? `\n${failed} must be mended first.` : "\nThe doors may open.");
  return failed > 0 ? 1 : 0;
}
