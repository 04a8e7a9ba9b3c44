"use client";

import { useCallback, useEffect } from "react";
import { AUDIOGRAMS, type AudiogramName } from "@/media/stems/audiograms";
import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import { Meter } from "./Meter";
import { ASSUMED_SPL, LATE } from "./orders";
import { useRoom } from "./useRoom";

interface Props {
  readonly words: Words["room"];
  /** What each audiogram is called. */
  readonly losses: Readonly<Record<AudiogramName, string>>;
  /** Whether the page sounds of something else: the microphone is closed then. */
  readonly otherwise: boolean;
  /** Called in the gesture that opens the microphone, before it does. */
  onOpen(): void;
}

const NAMES = Object.keys(AUDIOGRAMS) as AudiogramName[];

/** "Hear your own room": what the microphone hears, as World and as Inside. Opened in two steps, closed in one. */
export function YourRoom({ words, losses, otherwise, onOpen }: Props) {
  const { room, state, setting } = useRoom();
  const open = state === "running";
  const before = useCallback(() => room.levels()?.before ?? null, [room]);
  const after = useCallback(() => room.levels()?.after ?? null, [room]);
  useEffect(() => {
    if (otherwise) room.close();
  }, [otherwise, room]);
  function begin() {
    onOpen();
    void room.open({ headphones: true });
  }
  return (
    <section id="your-room" className="room film-only" aria-labelledby="your-room-title" data-state={state}>
      <h2 id="your-room-title">{words.title}</h2>
      <p>{words.about}</p>
      <p>{words.caveat}</p>
      <p>{words.headphones}</p>
      <p role="status">{fill(words.states[state], { ms: String(LATE) })}</p>
      <button type="button" aria-disabled={state === "asking"} onClick={open ? room.close : begin}>
        {open ? words.close : words.confirm}
      </button>
      <fieldset className="room-perspective">
        <legend>{words.perspective}</legend>
        {([false, true] as const).map((inside) => (
          <label key={String(inside)}>
            <input
              type="radio"
              name="your-room-perspective"
              checked={setting.inside === inside}
              onChange={() => room.set({ inside })}
            />
            {inside ? words.inside : words.world}
          </label>
        ))}
      </fieldset>
      {(["left", "right"] as const).map((ear) => (
        <label key={ear}>
          <span>{words[ear]}</span>
          <select
            value={setting[ear]}
            onChange={({ target }) => room.set({ [ear]: NAMES[target.selectedIndex] ?? "none" })}
          >
            {NAMES.map((name) => (
              <option key={name} value={name}>
                {losses[name]}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <span>{words.level}</span>
        <input
          type="range"
          min={0}
          max={1}
          step={0.01}
          value={setting.level}
          onChange={({ target }) => room.set({ level: target.valueAsNumber })}
        />
      </label>
      <Meter label={words.before} level={before} />
      <Meter label={words.after} level={after} />
      <p className="mono">{fill(words.assumed, { spl: String(ASSUMED_SPL) })}</p>
    </section>
  );
}
