import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { ROOT } from "./lib/root.mjs";

/** Fonts, pictures and stems are compressed already. */
const COMPRESSIBLE = /\.(html|js|css|txt|json|svg|otio|edl|map|vtt|xml|webmanifest|glb|bin)$/;
/** Under this many bytes an encoding saves nothing that a packet would notice. */
const SMALL = 256;

/**
 * Prunes what the bundler copied by mistake (a worker's TypeScript source), and lays a brotli and
 * a gzip beside every file that shrinks. One that is as new as its original is left as it is.
 * @param {string} dir the export
 * @returns {{ pruned: number, written: number }}
 */
export function finish(dir) {
  let pruned = 0;
  let written = 0;
  for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
    const path = join(dir, name);
    const stats = statSync(path);
    if (stats.isDirectory()) continue;
    if (/\.tsx?$/.test(name)) {
      rmSync(path);
      pruned++;
      continue;
    }
    if (!COMPRESSIBLE.test(name) || stats.size < SMALL) continue;
    /** @param {string} file @param {(bytes: Buffer) => Buffer} encode */
    const beside = (file, encode) => {
      if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= stats.mtimeMs) return;
      writeFileSync(file, encode(readFileSync(path)));
      written++;
    };
    beside(`${path}.br`, (bytes) =>
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    );
    beside(`${path}.gz`, (bytes) => gzipSync(bytes, { level: 9 }));
  }
  return { pruned, written };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { pruned, written } = finish(join(ROOT, "out"));
  console.log(`out/: ${written} compressed beside their originals, ${pruned} stray sources pruned`);
}
