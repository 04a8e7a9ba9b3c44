import { useId } from "react";
import { AUDIOGRAM_HZ, AUDIOGRAMS, type AudiogramName } from "@/media/stems/audiograms";
import type { Words } from "@/media/words";
import { AudiogramTable } from "./AudiogramTable";
import { across, BETWEEN, DEGREES, down, FREQUENCIES, HEIGHT, LEVELS, MODEL_ENDS, WIDTH } from "./chart";
import { kilohertz } from "./figures";

export type Ears = readonly [left: AudiogramName, right: AudiogramName];

interface Props {
  readonly ears: Ears;
  readonly words: Words["sound"]["audiogram"];
}

/** Room around the paper for its figures, in the drawing's units. */
const MARGIN = { top: 44, right: 106, bottom: 10, left: 40 } as const;
const DECADES = Array.from({ length: 14 }, (_, step) => LEVELS.least + step * 10);

const points = (ear: AudiogramName) =>
  AUDIOGRAM_HZ.map((hz, at) => ({ hz, x: across(hz), y: down(AUDIOGRAMS[ear][at] ?? 0) }));
const line = (ear: AudiogramName) =>
  points(ear)
    .map(({ x, y }) => `${x},${y}`)
    .join(" ");

function Paper({ words }: Pick<Props, "words">) {
  return (
    <>
      <rect className="audiogram-normal" width={WIDTH} height={down(DEGREES[0].to)} />
      <rect
        className="audiogram-beyond"
        y={down(MODEL_ENDS)}
        width={WIDTH}
        height={HEIGHT - down(MODEL_ENDS)}
      />
      <g className="audiogram-grid">
        {DECADES.map((db) => (
          <line
            key={db}
            x2={WIDTH}
            y1={down(db)}
            y2={down(db)}
            {...(db === 0 ? { className: "audiogram-zero" } : {})}
          />
        ))}
        {FREQUENCIES.map((hz) => (
          <line key={hz} x1={across(hz)} x2={across(hz)} y2={HEIGHT} />
        ))}
        {BETWEEN.map((hz) => (
          <line key={hz} className="audiogram-between" x1={across(hz)} x2={across(hz)} y2={HEIGHT} />
        ))}
      </g>
      <line className="audiogram-end" x2={WIDTH} y1={down(MODEL_ENDS)} y2={down(MODEL_ENDS)} />
      <g className="audiogram-figures">
        <text x={WIDTH} y={-30} textAnchor="end">
          {words.frequency}
        </text>
        {FREQUENCIES.map((hz) => (
          <text key={hz} x={across(hz)} y={-8} textAnchor="middle">
            {kilohertz(hz)}
          </text>
        ))}
        {DECADES.filter((db) => db % 20 === 0).map((db) => (
          <text key={db} x={-8} y={down(db)} dy="0.35em" textAnchor="end">
            {db}
          </text>
        ))}
        <text x={-MARGIN.left} y={-30}>
          {words.level}
        </text>
        {DEGREES.map(({ name, to }, at) => (
          <text
            key={name}
            x={WIDTH + 8}
            y={(down(DEGREES[at - 1]?.to ?? LEVELS.least) + down(to)) / 2}
            dy="0.35em"
          >
            {words.degrees[name]}
          </text>
        ))}
      </g>
    </>
  );
}

/**
 * Both ears' losses as audiologists draw them: the right ear red, O and a solid line; the left ear blue, X and a
 * broken one. What it shows stands as figures in a table beneath it.
 */
export function Audiogram({ ears, words }: Props) {
  const id = useId();
  const [left, right] = ears;
  const box = [
    -MARGIN.left,
    -MARGIN.top,
    MARGIN.left + WIDTH + MARGIN.right,
    MARGIN.top + HEIGHT + MARGIN.bottom,
  ];
  return (
    <figure className="audiogram">
      <svg viewBox={box.join(" ")} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{words.title}</title>
        <desc id={`${id}-desc`}>{words.drawn}</desc>
        <Paper words={words} />
        <g className="audiogram-right">
          <polyline points={line(right)} />
          {points(right).map(({ hz, x, y }) => (
            <circle key={hz} cx={x} cy={y} r={6} />
          ))}
        </g>
        <g className="audiogram-left">
          <polyline points={line(left)} />
          {points(left).map(({ hz, x, y }) => (
            <path key={hz} d={`M${x - 5} ${y - 5}l10 10M${x - 5} ${y + 5}l10 -10`} />
          ))}
        </g>
      </svg>
      <AudiogramTable ears={ears} words={words} />
    </figure>
  );
}
