"use client";

import { setDesk } from "./desk";
import { useDesk } from "./useDesk";

/** The visitor's own level, against the reference sound. */
export function Level({ label }: { readonly label: string }) {
  const { level } = useDesk();
  const percent = Math.round(level * 100);
  return (
    <label className="level film-only">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        aria-valuetext={`${percent} %`}
        onChange={(event) => setDesk({ level: Number(event.currentTarget.value) / 100 })}
      />
    </label>
  );
}
