"use client";

import { useState } from "react";
import type { Words } from "@/media/words";

interface Props {
  readonly words: Words["controls"]["share"];
  readonly slug: string;
}

/** Copies the chapter's own address, which others' previews know: that of the film has its chapter in a fragment. */
export function ChapterLink({ words, slug }: Props) {
  const [said, setSaid] = useState({ slug, text: "" });
  const copy = async () => {
    const address = new URL(`/${slug}`, window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setSaid({ slug, text: words.copied });
    } catch {
      // Refused, or not a secure page: then it is there to be copied by hand.
      setSaid({ slug, text: address });
    }
  };
  return (
    <>
      <button type="button" className="copy-link" onClick={copy}>
        {words.copy}
      </button>
      <output className="panel-link">{said.slug === slug ? said.text : ""}</output>
    </>
  );
}
