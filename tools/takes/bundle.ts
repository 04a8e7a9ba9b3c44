/** Bundles the look page, and tells what each take is made of. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";

const TAKES = "components/picture/takes";
const INDEX = `${TAKES}/index.ts`;

export interface Bundle {
  readonly script: string;
  /** A hash of every source that the take's pixels come from. */
  hash(shot: string): Promise<string>;
}

/** Files reached from `from`, without passing through the index of takes. */
function reach({ inputs }: Metafile, from: string, seen = new Set<string>()): Set<string> {
  if (seen.has(from) || from === INDEX || from.includes("node_modules")) return seen;
  seen.add(from);
  for (const { path } of inputs[from]?.imports ?? []) reach({ inputs, outputs: {} }, path, seen);
  return seen;
}

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

/** @throws Error with the place in the source, when a take does not compile. */
export async function bundle(shots: readonly string[]): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: ["tools/takes/page.ts"],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
    plugins: [onlyTakes(shots)],
  });
  const contents = new Map<string, Promise<string>>();
  const content = (path: string) => {
    const known = contents.get(path) ?? readFile(path, "utf8");
    contents.set(path, known);
    return known;
  };
  return {
    script: outputFiles[0]?.text ?? "",
    async hash(shot) {
      const paths = new Set([
        ...reach(metafile, "tools/takes/page.ts"),
        ...reach(metafile, `${TAKES}/${shot}.ts`),
      ]);
      const hash = createHash("sha256");
      for (const path of [...paths].sort()) if (path in metafile.inputs) hash.update(await content(path));
      return hash.digest("hex").slice(0, 16);
    },
  };
}
