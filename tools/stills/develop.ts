/** From photographs to what is delivered. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import sharp from "sharp";
import { CODECS, ENCODING, formats, stillFile } from "./folder";

/** @param pngs one for each of `formats`, in their order */
export async function develop(shot: string, pngs: readonly Buffer[]): Promise<void> {
  for (const [index, format] of formats.entries())
    for (const codec of CODECS) {
      const bytes = await sharp(pngs[index])[codec](ENCODING[codec]).toBuffer();
      await write(stillFile(format, shot, codec), bytes);
    }
}

export const jpeg = (png: Buffer): Promise<Buffer> => sharp(png).jpeg(ENCODING.jpeg).toBuffer();

export async function write(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
