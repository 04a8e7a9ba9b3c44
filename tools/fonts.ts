/**
 * Cuts the documentary's four fonts out of the families on npm: one optical size and weight each, and only
 * the letters of western Europe. Run by hand after a change here; the results are committed in app/fonts.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subset from "subset-font";

const require = createRequire(import.meta.url);
const TEXT = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ..."ÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÙÚÛÜàáâäçèéêëíîïñóôöùúûüœŒæÆ¡¿«»‘’“”–—…·×−≤→←↑↓©№°",
].join("");

const NEWSREADER = "@fontsource-variable/newsreader/files/newsreader-latin-standard";
const CUTS = [
  { to: "title", from: `${NEWSREADER}-normal.woff2`, axes: { opsz: 72, wght: 300 } },
  { to: "chapter", from: `${NEWSREADER}-italic.woff2`, axes: { opsz: 60, wght: 300 } },
  { to: "body", from: `${NEWSREADER}-normal.woff2`, axes: { opsz: 18, wght: 400 } },
  {
    to: "mono",
    from: "@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2",
    axes: undefined,
  },
] as const;

mkdirSync("app/fonts", { recursive: true });
for (const cut of CUTS) {
  const font = await subset(readFileSync(require.resolve(cut.from)), TEXT, {
    targetFormat: "woff2",
    // Small caps, old-style figures and other alternates are never asked for.
    noLayoutClosure: true,
    ...(cut.axes ? { variationAxes: cut.axes } : {}),
  });
  writeFileSync(`app/fonts/${cut.to}.woff2`, font);
  console.log(`${cut.to}: ${(font.length / 1024).toFixed(1)} KiB`);
}
