import { join } from "node:path";
import { build } from "esbuild";

export const dynamic = "force-static";

/**
 * The worklet that hears a room, in one script of our own. Next bundles workers but no worklets, and an audio
 * thread imports no modules of a page.
 */
export async function GET(): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), "components/room/worklet.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
  return new Response(outputFiles[0]?.text, { headers: { "Content-Type": "text/javascript;charset=utf-8" } });
}
