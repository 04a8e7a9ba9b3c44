"use client";

import { useEffect, useState } from "react";
import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import { ask, field } from "../api";

interface Props {
  readonly words: Words["kiosk"]["operator"]["pin"];
  readonly gone: string;
  /** No PIN has been set yet: the first one is chosen here. */
  readonly first: boolean;
  onToken(token: string): void;
}

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
/** Digits of a PIN at the most. */
const MOST = 12;

/** The PIN, by touch or by keys. It is never shown, only how long it is. */
export function PinPad({ words, gone, first, onToken }: Props) {
  const [pin, setPin] = useState("");
  /** The first PIN as it was chosen, while it is asked for again. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [set, setSet] = useState(!first);
  const [said, setSaid] = useState("");

  async function enter(given: string) {
    const { status, body } = await ask("pin", { pin: given });
    const token = field(body, "token");
    if (status === 200 && typeof token === "string") return onToken(token);
    if (status === 429) setSaid(fill(words.wait, { seconds: Number(field(body, "seconds")) }));
    else if (field(body, "unusable") === true) setSaid(words.unusable);
    else setSaid(status === 401 ? words.wrong : gone);
  }

  async function choose(given: string) {
    if (chosen === null) return setChosen(given);
    setChosen(null);
    if (chosen !== given) return setSaid(words.differs);
    const { status, body } = await ask("pin/first", { pin: given });
    const token = field(body, "token");
    if (status === 200 && typeof token === "string") return onToken(token);
    if (status === 0 || status >= 500) return setSaid(gone);
    if (status === 400 || status === 422) return setSaid(words.poor);
    // Set now, or by somebody else in the meantime: from here on it is asked for.
    setSet(true);
    await enter(given);
  }

  function submit() {
    if (pin === "") return;
    setPin("");
    setSaid("");
    void (set ? enter(pin) : choose(pin));
  }

  const type = (digit: string) => setPin((typed) => (typed.length < MOST ? typed + digit : typed));
  const erase = () => setPin((typed) => typed.slice(0, -1));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (/^\d$/.test(event.key)) type(event.key);
      else if (event.key === "Backspace") erase();
      // On a button Enter presses that.
      else if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) submit();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });

  const asked = set ? words.enter : chosen === null ? words.first : words.again;
  return (
    <fieldset className="pin">
      <legend>{asked}</legend>
      <output className="mono pin-typed" aria-label={fill(words.typed, { count: pin.length })}>
        {"×".repeat(pin.length)}
      </output>
      <div className="pin-keys">
        {DIGITS.map((digit) => (
          <button key={digit} type="button" onClick={() => type(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" onClick={erase}>
          {words.erase}
        </button>
        <button type="button" onClick={() => type("0")}>
          0
        </button>
        <button type="button" onClick={submit}>
          {words.ok}
        </button>
      </div>
      <p role="status">{said}</p>
    </fieldset>
  );
}
