/** What each still and each shared picture is made of, as one short word that changes where the picture would. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { chapters, film } from "../../media/film";
import { FORMATS } from "../../media/stills/formats";
import { hashes } from "../takes/bundle";
import { hearingOf } from "../takes/hearing";
import { ENCODING, type StillsRecord } from "./folder";
import { shareHtml, shareSubjects } from "./share";

/** Where in its shot a still is taken. */
export const AT = 0.5;

export const shotNames = film.cuts.map(({ shot }) => shot.name as string);
export const chapterSlugs = chapters.map(({ slug }) => slug as string);

const short = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 16);
};

/** What the titles over shared pictures are set in: title, chapter, mono. */
export const FONTS = ["title", "chapter", "mono"].map((name) => `app/fonts/${name}.woff2`);

/** Renders nothing; a few seconds for the whole film. */
export async function keys(): Promise<StillsRecord> {
  const code = await hashes(shotNames);
  const settings = JSON.stringify([FORMATS, ENCODING, AT]);
  const shots = Object.fromEntries(
    shotNames.map((shot) => [shot, short(code.get(shot) ?? "", String(hearingOf(shot, AT)), settings)]),
  );
  const shares = Object.fromEntries(
    shareSubjects().map((subject) => [
      subject.slug,
      short(
        shots[subject.shot.name] ?? "",
        shareHtml(subject, "", []),
        ...FONTS.map((file) => readFileSync(file)),
      ),
    ]),
  );
  return { shots, shares };
}

/** The names whose pictures are not of what there is now. */
export const stale = (now: Record<string, string>, then: Record<string, string>): string[] =>
  Object.keys(now).filter((name) => now[name] !== then[name]);

/** All of them, as files are named. */
export const staleNames = (now: StillsRecord, then: StillsRecord): string[] => [
  ...stale(now.shots, then.shots),
  ...stale(now.shares, then.shares).map((slug) => `share/${slug}`),
];
