"use client";

import { setDesk } from "./desk";
import { useDesk } from "./useDesk";

/** Leaves the ringing tone and the masking noise out; remembered for the next visit. */
export function NoRinging({ label }: { readonly label: string }) {
  const { ringing } = useDesk();
  return (
    <label className="check film-only">
      <input
        type="checkbox"
        checked={!ringing}
        onChange={(event) => setDesk({ ringing: !event.currentTarget.checked })}
      />
      <span>{label}</span>
    </label>
  );
}
