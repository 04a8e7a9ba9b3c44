"use client";

import { useCallback, useState } from "react";
import type { Words } from "@/media/words";
import type { Foyer } from "../foyer";
import type { House } from "../house";
import { Sheet } from "../Sheet";
import { Panel } from "./Panel";
import { PinPad } from "./PinPad";

interface Props {
  readonly foyer: Foyer;
  readonly words: Words["kiosk"]["operator"];
  readonly house: House;
  readonly close: string;
}

/** For whoever looks after the machine: nothing of it before the PIN. */
export function Operator({ foyer, words, house, close }: Props) {
  const [token, setToken] = useState<string | null>(null);
  const expire = useCallback(() => setToken(null), []);
  const leave = () => {
    house.test("off");
    foyer.usher.tell({ kind: "close" });
  };
  return (
    <Sheet title={words.title} close={close} onClose={leave}>
      {!foyer.launched && <p>{words.alone}</p>}
      {foyer.launched && token === null && (
        <PinPad words={words.pin} gone={words.gone} first={!foyer.settings.pinSet} onToken={setToken} />
      )}
      {token !== null && <Panel foyer={foyer} words={words} house={house} token={token} onExpired={expire} />}
    </Sheet>
  );
}
