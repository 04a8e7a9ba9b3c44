"use client";

import type { Words } from "@/media/words";
import { setDesk } from "./desk";
import { useDesk } from "./useDesk";

/** The reference sound, one ear at a time. It sounds only while it is asked for. */
export function Reference({ words }: { readonly words: Words["gate"]["reference"] }) {
  const { reference } = useDesk();
  return (
    <div className="reference film-only">
      {(["left", "right"] as const).map((side) => (
        <button
          key={side}
          type="button"
          aria-pressed={reference === side}
          onClick={() => setDesk({ reference: reference === side ? "off" : side })}
        >
          {reference === side ? words.stop : words[side]}
        </button>
      ))}
    </div>
  );
}
