import { figure } from "@/components/making/figures";
import type { ClaimRecord } from "@/media/stems/measured";
import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";

interface Props {
  readonly claims: readonly ClaimRecord[];
  readonly words: Words["sound"]["page"]["claims"];
}

/** A limit as it was set, with no more places than it has. */
const bare = (limit: number) => (limit < 0 ? `−${-limit}` : String(limit));

/** What a scene must be, as figures: what was measured, and the limits it has to keep. */
/** A score writes its perspectives in capitals, as a mixer does; the page has names for them. */
const said = (claim: string): string =>
  claim.replace(
    /\b(WORLD|INSIDE)\b/g,
    (perspective) => perspective.charAt(0) + perspective.slice(1).toLowerCase(),
  );

export function Claims({ claims, words }: Props) {
  return (
    <dl className="claims">
      {claims.map(({ name, value, least, most }) => (
        <div key={name}>
          <dt>{said(name)}</dt>
          <dd className="mono">
            <b>{figure(value, Math.abs(value) < 10 ? 2 : 1)}</b>
            <span>
              {[
                least !== undefined && fill(words.least, { limit: bare(least) }),
                most !== undefined && fill(words.most, { limit: bare(most) }),
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
