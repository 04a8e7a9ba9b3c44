import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import { Audiogram, type Ears } from "./Audiogram";

interface Props {
  readonly ears: Ears;
  readonly words: Words["sound"];
}

/** The hearing that an INSIDE is modelled with: named, drawn, and with the one caveat. */
export function Loss({ ears, words }: Props) {
  const [left, right] = ears;
  const { audiogram, losses, caveat } = words;
  return (
    <div className="loss">
      <p>
        {left === right
          ? fill(audiogram.both, { loss: losses[left] })
          : fill(audiogram.each, { right: losses[right], left: losses[left] })}
      </p>
      <Audiogram ears={ears} words={audiogram} />
      <p className="quiet">
        {audiogram.ends} {caveat}
      </p>
    </div>
  );
}
