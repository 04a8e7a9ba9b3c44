import { SAMPLE_RATE, SCENE_TABLE, SCENES, STEM_TABLE, STEMS } from "../../stems";
import {
  AIR_OCTAVES,
  type EarRecord,
  type Manifest,
  MIX_HEARINGS,
  MIX_OCTAVES,
  OCTAVES,
} from "../../stems/measured";
import { CONTAINERS } from "./codec";
import { stemsOf } from "./faults/scene";

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const largest = (of: readonly (number | null)[]): number =>
  of.reduce<number>((w, v) => (Math.abs(v ?? 0) > Math.abs(w) ? (v ?? 0) : w), 0);

function stemTable({ stems }: Manifest): Table {
  const rows = STEMS.map((stem) => {
    const record = stems[stem];
    const loop = (STEM_TABLE[stem].loop / SAMPLE_RATE).toFixed(1);
    if (!record) return [stem, loop, "not rendered"];
    const { measured: m, files } = record;
    const again = `${m.recurrence.peak} at ${m.recurrence.lag} s, ${m.recurrence.band}`;
    const codecs = CONTAINERS.flatMap((c) => [
      Math.round(files[c].bytes / 1000),
      files[c].lufs,
      files[c].truePeak,
      largest(files[c].loss),
    ]);
    const figures = [m.lufs, m.truePeak, m.crest, m.centroid, m.seam, again, m.spread];
    const picture = `media/stems/spectrograms/${stem}.webp`;
    return [stem, loop, ...figures, ...m.octaves.map((o) => o.toFixed(0)), ...codecs, picture];
  });
  const codec = CONTAINERS.flatMap((c) => [`${c} kB`, "LUFS", "dBTP", "loss"]);
  const figures = ["LUFS", "dBTP", "crest", "centroid", "seam", "returns", "spread"];
  return {
    title: "Stems",
    head: ["stem", "s", ...figures, ...OCTAVES.map(String), ...codec, "spectrogram"],
    rows,
  };
}

const sceneTable = ({ stems, scenes }: Manifest): Table => ({
  title: "Scenes: bytes, and how far the mix stands from the sum of its powers, dB",
  head: [
    "scene",
    ...CONTAINERS.map((c) => `${c} kB`),
    ...MIX_OCTAVES.map((hz) => `${hz} Hz`),
    ...MIX_HEARINGS.map((h) => `most at ${h}`),
  ],
  rows: SCENES.map((name) => {
    const bytes = CONTAINERS.map((c) =>
      Math.round(
        stemsOf(SCENE_TABLE[name]).reduce((s, stem) => s + (stems[stem]?.files[c].bytes ?? 0), 0) / 1000,
      ),
    );
    const mix = scenes[name]?.mix;
    const middle = mix?.[MIX_HEARINGS.indexOf(0.5)] ?? MIX_OCTAVES.map(() => "");
    return [name, ...bytes, ...middle, ...(mix?.map(largest) ?? MIX_HEARINGS.map(() => ""))];
  }),
});

const earCells = ({ predicted, measured, floor }: EarRecord): string[] =>
  AIR_OCTAVES.map((_, i) => {
    const bottom = floor[i] === null || floor[i] === undefined ? "" : ` (floor ${floor[i]})`;
    return `${predicted[i]} / ${measured[i]}${bottom}`;
  });

const airTable = ({ scenes }: Manifest): Table => ({
  title: "Air paths: the change from WORLD to INSIDE as the audiogram predicts it / as it is decoded, dB",
  head: [
    "scene",
    "ear",
    "audiogram",
    "dB SPL at 0 dBFS",
    "gain",
    "of",
    ...AIR_OCTAVES.map((hz) => `${hz} Hz`),
  ],
  rows: SCENES.flatMap((name) => {
    const air = scenes[name]?.air;
    if (!air) return [];
    return air.ears.map((ear, e) => [
      name,
      e ? "right" : "left",
      ear.audiogram,
      air.spl,
      air.gain,
      air.whole ? "WORLD" : "a part of it",
      ...earCells(ear),
    ]);
  }),
});

const claimTable = ({ scores }: Manifest): Table => ({
  title: "What each scene claims",
  head: ["score", "claim", "least", "is", "most"],
  rows: Object.entries(scores).flatMap(([score, { claims }]) =>
    claims.map((c) => [score, c.name, c.least ?? "", c.value, c.most ?? ""]),
  ),
});

const asMarkdown = ({ title, head, rows }: Table): string =>
  [`## ${title}`, "", ...[head, head.map(() => "---"), ...rows].map((r) => `| ${r.join(" | ")} |`), ""].join(
    "\n",
  );

function asText({ title, head, rows }: Table): string {
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((r) => String(r[i] ?? "").length)));
  const line = (r: readonly (string | number)[]): string =>
    r
      .map((c, i) => (typeof c === "number" ? String(c).padStart(widths[i]!) : String(c).padEnd(widths[i]!)))
      .join("  ");
  return [title, line(head), ...rows.map(line), ""].join("\n");
}

/** Everything that was measured, as text for a terminal or as Markdown. */
export const report = (manifest: Manifest, markdown: boolean): string =>
  [stemTable, airTable, sceneTable, claimTable]
    .map((table) => (markdown ? asMarkdown : asText)(table(manifest)))
    .join("\n");
