"use client";

import { setDesk } from "./desk";
import { useDesk } from "./useDesk";

/** The visitor's own level, against the reference sound. */
export function Level({ label }: { readonly label: string }) {
  const { level, most } = useDesk();
  const percent = Math.round(level * 100);
  const part = most > 0 ? Math.min(1, level / most) : 0;
  return (
    <label className="level film-only">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={Math.round(most * 100)}
        step={5}
        value={percent}
        aria-valuetext={`${Math.round(part * 100)} %`}
        onChange={(event) => setDesk({ level: Number(event.currentTarget.value) / 100 })}
      />
    </label>
  );
}
