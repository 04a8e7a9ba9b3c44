"use client";

import { useState } from "react";
import type { Words } from "@/media/words";
import type { Answer } from "../api";

interface Props {
  readonly words: Words["kiosk"]["operator"];
  readonly token: string;
  request(path: string, body?: unknown): Promise<Answer>;
}

const ACTS = ["reload", "restart", "leave"] as const;
type Act = (typeof ACTS)[number];

/** What ends something is asked for twice. */
export function Acts({ words, request, token }: Props) {
  const [sure, setSure] = useState<Act | null>(null);
  const [said, setSaid] = useState("");

  function press(act: Act) {
    if (sure !== act) return setSure(act);
    setSure(null);
    void request("operator/act", { act });
  }

  /** A link could not carry the token, so the table is fetched and handed to the browser. */
  async function save() {
    const response = await fetch("/kiosk/api/visits.csv", {
      headers: { Authorization: `Bearer ${token}` },
    }).catch(() => undefined);
    if (!response?.ok) return setSaid(words.gone);
    const url = URL.createObjectURL(await response.blob());
    Object.assign(document.createElement("a"), { href: url, download: "visits.csv" }).click();
    URL.revokeObjectURL(url);
    setSaid(words.visitsIn);
  }

  return (
    <section aria-labelledby="operator-acts">
      <h3 id="operator-acts">{words.acts}</h3>
      <div className="operator-row">
        <button type="button" onClick={() => void save()}>
          {words.visits}
        </button>
        {ACTS.map((act) => (
          <button key={act} type="button" onClick={() => press(act)}>
            {sure === act ? words.sure : words[act]}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
