"use client";

import { setDesk } from "./desk";
import { PLAYS } from "./devices/hand";
import { useDesk } from "./useDesk";

interface Props {
  readonly label: string;
  readonly id?: string;
}

/** The film, hands off: for those who cannot scroll and those who would rather not. Any other input ends it. */
export function LetItPlay({ label, id }: Props) {
  const { playing } = useDesk();
  return (
    <button
      type="button"
      {...(id ? { id } : {})}
      {...{ [PLAYS]: "" }}
      aria-pressed={playing}
      onClick={() => setDesk({ playing: !playing })}
    >
      {label}
    </button>
  );
}
