/** Sets the chapters' titles over their stills, in the browser that the takes are photographed with. */
import { readFileSync } from "node:fs";
import { SHARE } from "../../media/stills/formats";
import { openBrowser } from "../takes/camera";
import { jpeg, write } from "./develop";
import { readRecord, shareFile, stillFile, writeRecord } from "./folder";
import { FONTS } from "./keys";
import { type ShareSubject, shareHtml } from "./share";

/** @param keys what each is made of now */
export async function printShares(
  subjects: readonly ShareSubject[],
  keys: Record<string, string>,
): Promise<void> {
  const fonts = FONTS.map((file) => readFileSync(file, "base64"));
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: SHARE });
  for (const subject of subjects) {
    const still = readFileSync(stillFile("wide", subject.shot.name, "avif"), "base64");
    await page.setContent(shareHtml(subject, `data:image/avif;base64,${still}`, fonts));
    await page.evaluate(() => document.fonts.ready);
    await write(shareFile(subject.slug), await jpeg(await page.screenshot()));
    const record = readRecord();
    writeRecord({ ...record, shares: { ...record.shares, [subject.slug]: keys[subject.slug] ?? "" } });
  }
  await browser.close();
  console.log(`${subjects.length} pictures to share.`);
}
