import type { Words } from "@/media/words";

/**
 * The quiet mark of where the hearing stands, for those who hear it and for those who do not. The playhead's
 * reader moves it through a custom property; nothing here is rendered again.
 */
export function HearingMark({ words }: { readonly words: Words["controls"]["hearing"] }) {
  return (
    <p
      className="hearing film-only"
      role="img"
      aria-label={`${words.label}: ${words.world} – ${words.inside}`}
    >
      <span aria-hidden="true">{words.world}</span>
      <span className="hearing-line" aria-hidden="true">
        <span className="hearing-at" />
      </span>
      <span aria-hidden="true">{words.inside}</span>
    </p>
  );
}
