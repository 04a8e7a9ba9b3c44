import { existsSync } from "node:fs";
import { SAMPLE_RATE, STEM_TABLE, type StemName } from "../../../stems";
import { OCTAVES, type StemRecord } from "../../../stems/measured";
import { CONTAINERS } from "../codec";
import { pictureFile, sha256, stemFile } from "../manifest";
import { levelFaults } from "./levels";
import { RECURRING } from "./recurring";

/** Bounds for every stem; levels in dB. */
const OFF = 0.5;
const PEAK = -3;
/** What a decoder gives may overshoot: EBU R 128 asks for -1 dBTP there. */
const DECODED_PEAK = -1;
/** Exact zeros in a row, samples. */
const ZEROS = 8;
const RECURRENCE = 0.5;
/** Standard deviation of the level of seconds under which a noise is stationary. */
const STEADY = 1.5;
const CODEC_DRIFT = 1;
/** Largest change through the codec, from 63 Hz to 8 kHz, in an octave no further under the loudest than this. */
const CODEC_LOSS = 2;
const CARRIES = 30;

/** What keeps a stem from being what its table and the levels ask for, by its record alone. */
export function stemFaults(stem: StemName, { measured: m, files }: StemRecord): string[] {
  const row = STEM_TABLE[stem];
  const faults = levelFaults(stem);
  if (Math.abs(m.lufs - row.lufs) > OFF) faults.push(`stands at ${m.lufs} LUFS, its table says ${row.lufs}`);
  if (m.truePeak > PEAK) faults.push(`peaks at ${m.truePeak} dBTP, above ${PEAK}`);
  if (m.seam > 1) faults.push(`steps over its seam by ${m.seam} of its usual largest step`);
  if (m.silence > ZEROS) faults.push(`holds ${m.silence} exact zeros in a row`);
  faults.push(...recurrenceFaults(stem, m));
  for (const c of CONTAINERS) {
    const { lufs, truePeak, loss } = files[c];
    if (Math.abs(lufs - m.lufs) > CODEC_DRIFT)
      faults.push(`decodes from ${c} at ${lufs} LUFS, was ${m.lufs}`);
    if (truePeak > DECODED_PEAK) faults.push(`decodes from ${c} to ${truePeak} dBTP, above ${DECODED_PEAK}`);
    OCTAVES.forEach((hz, i) => {
      const change = loss[i] ?? 0;
      const carries = m.octaves[i]! > Math.max(...m.octaves) - CARRIES;
      if (carries && hz > 40 && hz < 10_000 && Math.abs(change) > CODEC_LOSS)
        faults.push(`changes by ${change} dB at ${hz} Hz in ${c}`);
    });
  }
  return faults;
}

function recurrenceFaults(stem: StemName, { recurrence, spread }: StemRecord["measured"]): string[] {
  const may = RECURRING[stem];
  if (may?.kind === "steady" && spread > STEADY)
    return [`is said to be steady, and its seconds differ by ${spread} dB`];
  if (may) return [];
  const seconds = STEM_TABLE[stem].loop / SAMPLE_RATE;
  if (seconds < 60) return [`comes round after ${seconds} s, and nothing says why it may`];
  return recurrence.peak > RECURRENCE
    ? [`repeats itself after ${recurrence.lag} s (${recurrence.peak}, ${recurrence.band})`]
    : [];
}

/** What keeps the delivered files from being those that were measured. */
export function fileFaults(stem: StemName, { files, spectrogram }: StemRecord): string[] {
  const expected = [
    ...CONTAINERS.map((c) => [c as string, stemFile(stem, c), files[c].sha256] as const),
    ["spectrogram", pictureFile(stem), spectrogram.sha256] as const,
  ];
  return expected.flatMap(([what, file, hash]) => {
    if (!existsSync(file)) return [`has no ${what}`];
    return sha256(file) === hash ? [] : [`has a ${what} that is not the one delivered`];
  });
}
