import type { Device } from "./device";
import { DETENT } from "./dial";
import { midiTurns } from "./midi-turns";

/** Status of a control change, on whatever channel. */
const CONTROL_CHANGE = 0xb0;

/**
 * Knobs and faders of MIDI controllers. One with ends goes through the whole film from end to end.
 * @param length of the film, in frames
 * @param onRefused the browser has no Web MIDI, or was not allowed to use it beforehand
 */
export function midi(length: number, onRefused: (cause: unknown) => void): Device {
  return (nudge) => {
    const stop = new AbortController();
    const { signal } = stop;
    const turns = new Map<string, ReturnType<typeof midiTurns>>();

    function hear({ target, data, timeStamp }: MIDIMessageEvent) {
      const [status = 0, controller = 0, value = 0] = data ?? [];
      if ((status & 0xf0) !== CONTROL_CHANGE) return;
      const { id } = target as MIDIInput;
      const read = turns.get(id) ?? midiTurns();
      turns.set(id, read);
      const turn = read(((status & 0x0f) << 7) | controller, value, timeStamp);
      if (turn) nudge("part" in turn ? turn.part * length : turn.detents * DETENT);
    }

    function listen(access: MIDIAccess) {
      for (const input of access.inputs.values())
        input.addEventListener("midimessage", hear as EventListener, { signal });
    }

    async function begin() {
      if (!navigator.requestMIDIAccess) throw new Error("this browser has no Web MIDI");
      // It is asked for nothing: a question over an unattended screen has nobody to answer it.
      const { state } = await navigator.permissions.query({ name: "midi" });
      if (state !== "granted") throw new Error("MIDI has not been granted to this page beforehand");
      const access = await navigator.requestMIDIAccess();
      if (signal.aborted) return;
      listen(access);
      // The same listener is not added twice.
      access.addEventListener("statechange", () => listen(access), { signal });
    }
    begin().catch((cause: unknown) => {
      // A system without any MIDI to drive has nothing plugged in either.
      if (!(cause instanceof DOMException && cause.name === "InvalidStateError")) onRefused(cause);
    });
    return () => stop.abort();
  };
}
