import { STEM_TABLE, STEMS } from "../../stems";
import type { Manifest } from "../../stems/measured";
import { loudness } from "../measure/loudness";
import { CONTAINERS, decode } from "./codec";
import { stemFile } from "./manifest";
import { codecLoss } from "./measured";

/** How far another decoder, or another version of it, may stand from ours, dB. */
const DECODERS = 0.3;

/** Delivered files that no longer decode to what was measured on them: loudness, and every octave that is heard. */
export const redecoded = ({ stems }: Manifest): string[] =>
  STEMS.flatMap((stem) => {
    const record = stems[stem];
    if (!record) return [`${stem}: is not in the manifest`];
    return CONTAINERS.flatMap((c) => {
      const back = decode(stemFile(stem, c), STEM_TABLE[stem].loop);
      const { lufs, loss } = record.files[c];
      const now = codecLoss(record.measured.octaves, back);
      const off = Math.max(
        Math.abs(loudness(back) - lufs),
        ...now.map((v, i) => Math.abs((v ?? 0) - (loss[i] ?? 0))),
      );
      return off > DECODERS ? [`${stem}: its ${c} decodes ${off.toFixed(1)} dB off what was measured`] : [];
    });
  });
