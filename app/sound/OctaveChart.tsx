import { kilohertz } from "@/components/making/figures";
import type { SceneName, StemName } from "@/media/stems";
import { OCTAVES } from "@/media/stems/measured";
import type { Words } from "@/media/words";
import { MANIFEST } from "./manifest";
import { stemsOf } from "./programme";

interface Props {
  readonly scene: SceneName;
  readonly words: Words["sound"];
}

/** The drawing's units: an octave across, 20 dB down, and the level at the foot in dB. */
const OCTAVE = 40;
const TWENTY = 38;
const FLOOR = -120;
const LINES = [0, -20, -40, -60, -80, -100, FLOOR] as const;

const across = (at: number) => at * OCTAVE;
const down = (db: number) => (Math.min(0, Math.max(FLOOR, db)) / -20) * TWENTY;
const curve = (stem: StemName) =>
  MANIFEST.stems[stem]?.measured.octaves.map((db, at) => `${across(at)},${down(db)}`).join(" ") ?? "";

/** The two perspectives' octaves, one over the other: what is taken away is what lies between. */
export function OctaveChart({ scene, words }: Props) {
  const { world, inside } = stemsOf(scene);
  const width = across(OCTAVES.length - 1);
  const height = down(FLOOR);
  return (
    <svg
      className="octave-chart"
      viewBox={`-46 -14 ${width + 64} ${height + 68}`}
      role="img"
      aria-label={words.page.octaves.chart}
    >
      {LINES.map((db) => (
        <g key={db}>
          <line x2={width} y1={down(db)} y2={down(db)} />
          <text x={-8} y={down(db)} dy="0.35em" textAnchor="end">
            {db === 0 ? "0" : `−${-db}`}
          </text>
        </g>
      ))}
      {OCTAVES.map((hz, at) => (
        <text key={hz} x={across(at)} y={height + 20} textAnchor="middle">
          {kilohertz(hz)}
        </text>
      ))}
      {(["world", "inside"] as const).map((perspective, at) => (
        <g key={perspective}>
          <polyline
            className={`octaves-${perspective}`}
            points={`${at * 120},${height + 44} ${at * 120 + 34},${height + 44}`}
          />
          <text x={at * 120 + 42} y={height + 44} dy="0.35em">
            {words[perspective]}
          </text>
        </g>
      ))}
      {world.map((stem) => (
        <polyline key={stem} className="octaves-world" points={curve(stem)} />
      ))}
      {inside.map((stem) => (
        <polyline key={stem} className="octaves-inside" points={curve(stem)} />
      ))}
    </svg>
  );
}
