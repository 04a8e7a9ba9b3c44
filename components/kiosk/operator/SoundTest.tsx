"use client";

import { useEffect, useState } from "react";
import type { Words } from "@/media/words";
import type { House, Tone } from "../house";

interface Props {
  readonly words: Words["kiosk"]["operator"]["sound"];
  readonly house: House;
}

/** One tone at a time, until it is pressed again or the panel is left. */
export function SoundTest({ words, house }: Props) {
  const [tone, setTone] = useState<Tone>("off");
  useEffect(() => house.test(tone), [house, tone]);
  useEffect(() => () => house.test("off"), [house]);
  return (
    <section aria-labelledby="operator-sound">
      <h3 id="operator-sound">{words.title}</h3>
      <div className="operator-row">
        {house.tones.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={tone === name}
            onClick={() => setTone(tone === name ? "off" : name)}
          >
            {words[name]}
          </button>
        ))}
      </div>
    </section>
  );
}
