import { posix } from "node:path";

/** The module specifiers of a source: imports, re-exports, dynamic imports and asset URLs. */
export function importsOf(source: string): string[] {
  const forms = [
    /^\s*(?:import|export)\s[^;"'`]*?from\s*["']([^"']+)["']/gm,
    /^\s*import\s*["']([^"']+)["']/gm,
    /\bimport\(\s*["']([^"']+)["']/g,
    /\bnew URL\(\s*["']([^"']+)["']\s*,\s*import\.meta\.url/g,
  ];
  return forms.flatMap((form) => [...source.matchAll(form)].map(([, specifier = ""]) => specifier));
}

/** Where a specifier leads: a path from the root, or a package's name as it is written. */
function resolve(from: string, specifier: string): { path?: string; pack?: string } {
  if (specifier.startsWith("@/")) return { path: specifier.slice(2) };
  if (specifier.startsWith(".")) return { path: posix.join(posix.dirname(from), specifier) };
  return { pack: specifier };
}

const under = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const AUDIO = /\.(webm|m4a|mp3|ogg|opus|wav|flac)$/;
/** media/{words,stems,facts} ← media/edl ← media/chapters ← media/film; what stands beside them may read them all. */
const ORDER = [
  ["media/words", "media/stems", "media/facts"],
  ["media/edl"],
  ["media/chapters"],
  ["media/film"],
];
const TEST = /\.test\.tsx?$/;
const rank = (path: string) =>
  ORDER.findIndex((names) => names.some((name) => under(path.replace(/\.ts$/, ""), name)));

/** Why `from` may not import `to`, or null where it may. */
function pathBreak(from: string, to: string): string | null {
  const [house = "", room = ""] = from.split("/");
  const [toHouse = "", toRoom = ""] = to.split("/");
  if (AUDIO.test(to) && from !== "media/stems/files.ts") return "only media/stems/files.ts imports audio";
  if (under(to, "media/score") && !under(from, "media/score"))
    return "what renders the stems is no part of the site (and a change to it builds none)";
  if (house === "media" && toHouse !== "media") return "media imports nothing outside itself";
  if (under(from, "media/hearing") && !under(to, "media/hearing") && !under(to, "media/stems/audiograms"))
    return "an audio thread runs media/hearing: it imports itself and the audiograms alone";
  if (!TEST.test(from) && rank(from) >= 0 && rank(to) > rank(from))
    return "media/{words,stems} ← media/edl ← media/chapters ← media/film";
  if (house === "components" && toHouse === "components" && room !== toRoom && toRoom !== "playhead")
    return "siblings never import each other, except the playhead";
  if (house === "components" && toHouse !== "components" && toHouse !== "media")
    return "components import components/playhead and media alone";
  if (house === "app" && toHouse !== "app" && toHouse !== "components" && toHouse !== "media")
    return "app imports components and media alone";
  if (house === "kiosk" && ["app", "components", "media"].includes(toHouse))
    return "the kiosk knows the documentary over HTTP alone";
  return null;
}

function packageBreak(from: string, name: string): string | null {
  const is = (pack: string) => name === pack || name.startsWith(`${pack}/`);
  if (is("three") && !under(from, "components/picture")) return "three stands under components/picture alone";
  if (is("howler") && !under(from, "components/sound")) return "howler stands under components/sound alone";
  // A score is rendered by Node, with what it needs for that; a test is run by vitest.
  const offline = under(from, "media/score") || TEST.test(from);
  if (under(from, "media") && !offline) return "media imports nothing outside itself";
  return null;
}

/** Every import that goes against an arrow, as "file → specifier: why". */
export function layerBreaks(sources: ReadonlyMap<string, string>): string[] {
  return [...sources].flatMap(([from, source]) =>
    importsOf(source).flatMap((specifier) => {
      const { path, pack } = resolve(from, specifier);
      const why = path === undefined ? packageBreak(from, pack ?? "") : pathBreak(from, path);
      return why === null ? [] : [`${from} → ${specifier}: ${why}`];
    }),
  );
}
