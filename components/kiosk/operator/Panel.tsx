"use client";

import { useCallback, useEffect, useState } from "react";
import type { Words } from "@/media/words";
import { ask } from "../api";
import type { Foyer } from "../foyer";
import type { House } from "../house";
import { Acts } from "./Acts";
import { flat } from "./flat";
import { SettingsForm } from "./SettingsForm";
import { SoundTest } from "./SoundTest";

interface Props {
  readonly foyer: Foyer;
  readonly words: Words["kiosk"]["operator"];
  readonly house: House;
  readonly token: string;
  /** The launcher does not know the token any more. */
  onExpired(): void;
}

/** Status, sound, settings, and the machine itself. */
export function Panel({ foyer, words, house, token, onExpired }: Props) {
  const [status, setStatus] = useState<unknown>();
  const [gone, setGone] = useState(false);

  /** Asks as the operator. @returns the answer, once it is one. */
  const request = useCallback(
    async (path: string, body?: unknown) => {
      const answer = await ask(path, body, token);
      setGone(answer.status === 0);
      if (answer.status === 401) onExpired();
      return answer;
    },
    [token, onExpired],
  );
  const read = useCallback(async () => {
    const { status, body } = await request("operator");
    if (status !== 200 || typeof body !== "object" || body === null) return;
    const { settings: _, ...rest } = body as Record<string, unknown>;
    setStatus(rest.status ?? rest);
  }, [request]);
  useEffect(() => void read(), [read]);

  return (
    <div className="operator">
      <p role="status">{gone && words.gone}</p>
      <section aria-labelledby="operator-status">
        <h3 id="operator-status">{words.status}</h3>
        <dl className="mono operator-status">
          {flat(status).map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <button type="button" onClick={() => void read()}>
          {words.again}
        </button>
      </section>
      <SoundTest words={words.sound} house={house} />
      <SettingsForm foyer={foyer} words={words} request={request} />
      <Acts words={words} request={request} token={token} />
    </div>
  );
}
