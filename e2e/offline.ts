import type { Page } from "@playwright/test";
import { build } from "esbuild";

/** Lets a page that stands nowhere run modules of ours, each under its name, as the browser's own engine renders them. */
export async function bringModules(page: Page, modules: Readonly<Record<string, string>>): Promise<void> {
  const contents = Object.entries(modules)
    .map(([name, path]) => `export * as ${name} from "./${path}";`)
    .join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "ours",
    target: "es2022",
    logLevel: "error",
  });
  await page.addScriptTag({ content: `${outputFiles[0]?.text}\n${PACK}` });
}

/** Runs in the page: channels as text, because a page gives back no arrays of samples. */
const PACK = `globalThis.pack = async (channels) => {
  const url = await new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.readAsDataURL(new Blob(channels));
  });
  return url.slice(url.indexOf(",") + 1);
};`;

/** What {@link PACK} packed, so many channels of equal length. */
export function unpack(text: string, channels: number): Float32Array[] {
  const all = new Float32Array(new Uint8Array(Buffer.from(text, "base64")).buffer);
  const length = all.length / channels;
  return Array.from({ length: channels }, (_, at) => all.slice(at * length, (at + 1) * length));
}
