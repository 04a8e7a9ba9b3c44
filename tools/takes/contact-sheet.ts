import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import sharp from "sharp";

const ACROSS = 6;
const GAP = 4;
/** Pixels of one picture on the sheet, whatever its format. */
const AREA = 320 * 180;

/**
 * All pictures that are there, in the order given, small, on one sheet.
 * @param aspect their width over their height
 */
export async function contactSheet(
  pictures: readonly string[],
  sheet: string,
  aspect = 16 / 9,
): Promise<void> {
  const [wide, high] = [Math.round(Math.sqrt(AREA * aspect)), Math.round(Math.sqrt(AREA / aspect))];
  const files = pictures.filter((file) => existsSync(file));
  const small = await Promise.all(
    files.map(async (file, index) => ({
      input: await sharp(file).resize(wide, high, { fit: "contain", background: "#000" }).toBuffer(),
      left: (index % ACROSS) * (wide + GAP),
      top: Math.floor(index / ACROSS) * (high + GAP),
    })),
  );
  const width = ACROSS * (wide + GAP) - GAP;
  const height = Math.ceil(files.length / ACROSS) * (high + GAP) - GAP;
  await mkdir(dirname(sheet), { recursive: true });
  await sharp({ create: { width, height: Math.max(1, height), channels: 3, background: "#000" } })
    .composite(small)
    .jpeg({ quality: 84, mozjpeg: true })
    .toFile(sheet);
}
