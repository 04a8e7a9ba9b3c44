import type { Settings } from "../settings/keys";
import { type Finding, fail, ok, warn } from "./finding";
import { printed } from "./printed";

/** What a sound server gives those who ask where there is no output at all. */
const NOTHING = "auto_null";

/** Names of sound outputs in what `pactl list short sinks` or `aplay -l` prints. */
export function outputsIn(pactl: string | null, aplay: string | null): string[] {
  const sinks = pactl?.split("\n").flatMap((line) => line.split("\t")[1] ?? []);
  const cards = [...(aplay ?? "").matchAll(/^card \d+: .*?\[(.+?)\], device \d+: (.+?) \[/gm)];
  // A card that the sound server does not give out is nothing that a browser could play to.
  return sinks?.filter((name) => name !== NOTHING) ?? cards.map(([, card, device]) => `${card} ${device}`);
}

export function sound(outputs: readonly string[], { audioDevice, soundless }: Settings): Finding {
  const list = outputs.join(", ");
  if (soundless) return ok("sound", "none is wanted");
  if (outputs.length === 0)
    return fail(
      "sound",
      "no output",
      "connect one; pactl list sinks and aplay -l list what the system knows",
    );
  if (audioDevice && !outputs.some((name) => name.toLowerCase().includes(audioDevice.toLowerCase())))
    return warn(
      "sound",
      list,
      `none of them is called "${audioDevice}"; browsers may name it otherwise: compare in the operator's panel`,
    );
  return ok("sound", list);
}
/** Where the shaker hangs. @param system as Node calls it */
export function shaker(
  outputs: readonly string[],
  { tactile }: Settings,
  system: NodeJS.Platform = process.platform,
): Finding {
  if (!tactile) return ok("tactile", "none is wanted");
  const { output, device } = tactile;
  if (output === "third channel")
    return system === "linux"
      ? warn(
          "tactile",
          "the third channel of an output",
          "Chromium on Linux opens two: make the third an output of its own (CALIBRATION.md)",
        )
      : ok("tactile", "the third channel of an output");
  return outputs.some((name) => name.toLowerCase().includes((device ?? "").toLowerCase()))
    ? ok("tactile", device ?? "")
    : warn("tactile", outputs.join(", "), `none of them is called "${device}"`);
}

const seenOutputs = () => outputsIn(printed("pactl", ["list", "short", "sinks"]), printed("aplay", ["-l"]));
export const seenShaker = (settings: Settings) => shaker(seenOutputs(), settings);
export const seenSound = (settings: Settings) => sound(seenOutputs(), settings);
