import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import sharp from "sharp";

const ACROSS = 6;
const [WIDTH, HEIGHT, GAP] = [320, 180, 4];

/** All pictures that are there, in the order given, small, on one sheet. */
export async function contactSheet(pictures: readonly string[], sheet: string): Promise<void> {
  const files = pictures.filter((file) => existsSync(file));
  const small = await Promise.all(
    files.map(async (file, index) => ({
      input: await sharp(file).resize(WIDTH, HEIGHT, { fit: "contain", background: "#000" }).toBuffer(),
      left: (index % ACROSS) * (WIDTH + GAP),
      top: Math.floor(index / ACROSS) * (HEIGHT + GAP),
    })),
  );
  const width = ACROSS * (WIDTH + GAP) - GAP;
  const height = Math.ceil(files.length / ACROSS) * (HEIGHT + GAP) - GAP;
  await mkdir(dirname(sheet), { recursive: true });
  await sharp({ create: { width, height: Math.max(1, height), channels: 3, background: "#000" } })
    .composite(small)
    .jpeg({ quality: 84, mozjpeg: true })
    .toFile(sheet);
}
