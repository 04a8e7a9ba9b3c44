/** Takes the stills: each take built once, and seen in every format. */
import { FORMATS } from "../../media/stills/formats";
import { bundle } from "../takes/bundle";
import { openCamera } from "../takes/camera";
import { hearingOf } from "../takes/hearing";
import { develop } from "./develop";
import { formats, readRecord, writeRecord } from "./folder";
import { AT } from "./keys";

const SIZES = formats.map((format) => [FORMATS[format].width, FORMATS[format].height] as const);

/**
 * Each shot is entered in the record as soon as it stands, so that a run that is broken off resumes there.
 * @param keys what each is made of now
 * @param jobs so many browsers at once
 * @returns how many failed
 */
export async function photographAll(
  due: readonly string[],
  keys: Record<string, string>,
  jobs: number,
): Promise<number> {
  const script = await bundle(due);
  const queue = [...due];
  let done = 0;
  let failed = 0;
  const one = async (shot: string, camera: Awaited<ReturnType<typeof openCamera>>) => {
    const start = performance.now();
    const query = {
      take: shot,
      t: String(AT),
      tier: "full",
      grain: "0",
      hearing: String(hearingOf(shot, AT)),
    };
    await develop(shot, (await camera.photographs(query, SIZES)).pngs);
    const record = readRecord();
    writeRecord({ ...record, shots: { ...record.shots, [shot]: keys[shot] ?? "" } });
    console.log(`${++done}/${due.length} ${shot} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };
  const work = async () => {
    const camera = await openCamera(script);
    for (let shot = queue.shift(); shot; shot = queue.shift())
      await one(shot, camera).catch((error: unknown) => {
        failed++;
        console.error(`${shot}: ${error instanceof Error ? error.message : error}`);
      });
    await camera.close();
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return failed;
}
