"use client";

import { setDesk } from "./desk";
import { useDesk } from "./useDesk";

/** Asked for at the gate, so that whoever cannot scroll need not come back for it. */
export function HandsFree({ label }: { readonly label: string }) {
  const { handsFree } = useDesk();
  return (
    <label className="check hands-free film-only">
      <input
        type="checkbox"
        checked={handsFree}
        onChange={(event) => setDesk({ handsFree: event.currentTarget.checked })}
      />
      <span>{label}</span>
    </label>
  );
}
