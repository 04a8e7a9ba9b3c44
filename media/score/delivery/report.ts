import { STEM_TABLE, STEMS } from "../../stems";
import type { Manifest } from "./manifest";

/** Prints what was measured on every stem and for every claim. */
export function report(manifest: Manifest): void {
  const rows = STEMS.map((stem) => {
    const r = manifest.stems[stem];
    if (!r) return `${stem.padEnd(20)} not rendered`;
    const { lufs, truePeak, crest, seam, recurrence, octaves } = r.measured;
    const cells = [
      lufs,
      truePeak,
      crest,
      seam,
      `${recurrence.peak}@${recurrence.lag}`,
      r.files.webm.lufs,
      r.files.m4a.lufs,
    ];
    const kib = (r.files.webm.bytes / 1024).toFixed(0);
    return `${stem.padEnd(20)} ${(STEM_TABLE[stem].loop / 48_000).toFixed(1).padStart(5)} ${cells.map((c) => String(c).padStart(9)).join("")} ${kib.padStart(5)}  ${octaves.map((o) => o.toFixed(0).padStart(5)).join("")}`;
  });
  console.log(
    "stem                  loop     LUFS     dBTP    crest     seam    again     webm      m4a   KiB  octaves 31.5 Hz to 16 kHz",
  );
  console.log(rows.join("\n"));
  for (const [score, { claims }] of Object.entries(manifest.scores))
    for (const [name, value] of Object.entries(claims))
      console.log(`${score.padEnd(12)} ${value.toFixed(2).padStart(9)}  ${name}`);
}
