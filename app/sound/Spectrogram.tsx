import type { CSSProperties } from "react";
import { figure, kilohertz } from "@/components/making/figures";
import { SAMPLE_RATE, STEM_TABLE, type StemName } from "@/media/stems";
import { SPECTROGRAM } from "@/media/stems/measured";
import { SPECTROGRAMS } from "@/media/stems/spectrograms";
import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";

interface Props {
  readonly stem: StemName;
  readonly words: Words["sound"]["page"];
}

const { width, height, low, high } = SPECTROGRAM;
/** Frequencies that are named beside it, Hz. */
const NAMED = [125, 1000, 8000] as const;

/** Share of the picture's height under a frequency: its axis is one of octaves. */
const up = (hz: number) => Math.log2(hz / low) / Math.log2(high / low);

/** A stem's whole loop as a picture, with its axes. */
export function Spectrogram({ stem, words }: Props) {
  const seconds = STEM_TABLE[stem].loop / SAMPLE_RATE;
  return (
    <div className="spectrogram">
      <img
        src={SPECTROGRAMS[stem]}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        alt={fill(words.spectrogram, { stem })}
      />
      <span aria-hidden="true">
        {NAMED.map((hz) => (
          <i key={hz} style={{ "--up": `${up(hz) * 100}%` } as CSSProperties}>
            {kilohertz(hz)}
          </i>
        ))}
        <b>{figure(seconds)} s</b>
      </span>
    </div>
  );
}
