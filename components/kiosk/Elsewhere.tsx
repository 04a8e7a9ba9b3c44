"use client";

import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import { Qr } from "./Qr";
import { Sheet } from "./Sheet";

interface Props {
  readonly words: Words["kiosk"];
  readonly title: string;
  readonly how: string;
  /** The public address, where there is one. */
  readonly address: string | null;
  onClose(): void;
}

/** What leads out of the film, to be taken along instead. */
export function Elsewhere({ words, title, how, address, onClose }: Props) {
  return (
    <Sheet title={title} close={words.close} onClose={onClose}>
      {address === null ? (
        <p>{words.elsewhere.none}</p>
      ) : (
        <>
          <Qr text={address} label={fill(words.elsewhere.code, { address })} />
          <p>{how}</p>
          <p className="mono sheet-address">{address}</p>
        </>
      )}
    </Sheet>
  );
}
