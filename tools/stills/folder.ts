/** What stands in media/stills, and what it was made of. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { FORMATS, type Format } from "../../media/stills/formats";

export const FOLDER = "media/stills";
/** Bytes that all stills and shared pictures may weigh together. */
export const LIMIT = 8_000_000;
export const CODECS = ["avif", "webp"] as const;
/** As good as 8 MB for all of them allow; AVIF, which nearly every browser reads, has the better part. */
export const ENCODING = {
  avif: { quality: 48, effort: 5, chromaSubsampling: "4:2:0" },
  webp: { quality: 56, effort: 6, smartSubsample: true },
  jpeg: { quality: 84, mozjpeg: true },
} as const;

export const formats = Object.keys(FORMATS) as Format[];

/** What each was made of, by its name: see `keys.ts`. */
export interface StillsRecord {
  readonly shots: Record<string, string>;
  readonly shares: Record<string, string>;
}

const RECORD = `${FOLDER}/record.json`;

export const readRecord = (): StillsRecord =>
  existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, "utf8")) : { shots: {}, shares: {} };

const sorted = (entries: Record<string, string>) =>
  Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));

export function writeRecord({ shots, shares }: StillsRecord): void {
  writeFileSync(RECORD, `${JSON.stringify({ shots: sorted(shots), shares: sorted(shares) }, null, 2)}\n`);
}

export const stillFile = (format: Format, shot: string, codec: (typeof CODECS)[number]): string =>
  `${FOLDER}/${format}/${shot}.${codec}`;
export const shareFile = (chapter: string): string => `${FOLDER}/share/${chapter}.jpg`;

/** Every file that there is to be. */
export const filesOf = (shots: readonly string[], chapters: readonly string[]): string[] => [
  ...shots.flatMap((shot) =>
    formats.flatMap((format) => CODECS.map((codec) => stillFile(format, shot, codec))),
  ),
  ...chapters.map(shareFile),
];

/** Every picture that there is. */
export const filesThere = (): string[] =>
  [...formats, "share"].flatMap((folder) =>
    readdirSync(`${FOLDER}/${folder}`).map((name) => `${FOLDER}/${folder}/${name}`),
  );

/** In bytes. */
export const weight = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(file).size, 0);
