import { above, filteredPair } from "../dsp/filter";
import { atLevel, lay, RATE, silence } from "../dsp/loop";
import { between, seeded, whitePair } from "../dsp/random";
import { scattered } from "../room";
import { loopOf } from "../score";
import { alongRail, relay, warming } from "../sources/relay";
import { BARE, COUNT, hung, type Row } from "./bulbs";

const N = loopOf("dark-world");
/** Nothing hums: what the room has of its own, dBFS RMS. */
const ROOM = -68;

/** The same row with its relay fallen open: glass that cools, and the room. */
export function dark(): Row {
  const r = seeded(1801);
  const whole = atLevel(filteredPair(whitePair(1802, N), above(160, 7)), ROOM);
  const notes = Array.from({ length: COUNT }, () => between(r, 2400, 4900));
  const click = relay(1803);
  scattered(BARE, 1804, whole, [
    { at: 0, sound: click, gain: 0.1, from: [2.6, 3.4, 1.6] },
    ...warming(r, N / RATE, notes).map((e) => ({ ...e, gain: 0.025 * (e.gain ?? 1), from: hung(e.bulb) })),
  ]);
  const rail = silence(N);
  lay(rail, click, 0, 0.1);
  return {
    whole,
    rail: alongRail(rail),
  };
}
