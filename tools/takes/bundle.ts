/** Bundles the look page, and tells what each take is made of. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { build, type Plugin } from "esbuild";

const PAGE = "tools/takes/page.ts";
const TAKES = "components/picture/takes";

const camel = (shot: string): string => shot.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** An index of only the takes asked for, so that another one's fault stays its own. */
const onlyTakes = (shots: readonly string[]): Plugin => ({
  name: "only-takes",
  setup({ onLoad }) {
    onLoad({ filter: /picture[/\\]takes[/\\]index\.ts$/ }, () => {
      const imports = shots.map((shot) => `import { ${camel(shot)} } from "./${shot}";`).join("\n");
      const entries = shots.map((shot) => `"${shot}": ${camel(shot)},`).join(" ");
      const contents = `${imports}\nconst takes = { ${entries} };\nexport const takeOf = (shot) => takes[shot];`;
      return { contents, loader: "ts", resolveDir: resolve(TAKES) };
    });
  },
});

/** @returns the look page's script. @throws Error with the place in the source, when a take does not compile. */
export async function bundle(shots: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [PAGE],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "error",
    plugins: [onlyTakes(shots)],
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * A hash of the code that each take's pixels come from: what runs, and not how it is set or commented, so that a
 * picture is not taken again for a word. A second or so for all of them.
 * @throws as `bundle` does
 */
export async function hashes(shots: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [PAGE, ...shots.map((shot) => `${TAKES}/${shot}.ts`)],
    entryNames: "[name]",
    outdir: "out",
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    external: ["three"],
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "error",
    plugins: [onlyTakes([])],
  });
  const code = new Map(outputFiles.map(({ path, text }) => [basename(path, ".js"), text]));
  const { version } = JSON.parse(readFileSync("node_modules/three/package.json", "utf8"));
  const common = createHash("sha256")
    .update(version)
    .update(code.get("page") ?? "");
  return new Map(
    shots.map((shot) => [
      shot,
      common
        .copy()
        .update(code.get(shot) ?? "")
        .digest("hex")
        .slice(0, 16),
    ]),
  );
}
