import { beginWithSound, rest } from "../../e2e/begin";
import { type Census, census, censusAfterCollection, installCensus } from "../../e2e/census";
import { film as projected, withoutPicture } from "../../e2e/film";
import { scrollWildly } from "../../e2e/wild";
import type { EdlJson } from "../../media/interchange/json";
import type { Figure } from "./house/figure";
import { visit } from "./house/visitor";

export const name = "scroll";

/** As many as twenty minutes of a wild hand hold. */
const JUMPS = Number(process.env.JUMPS ?? 6000);

export async function run(): Promise<readonly Figure[]> {
  return visit(async (page, url) => {
    await withoutPicture(page);
    await installCensus(page);
    const edl = (await (await fetch(`${url}/edl.json`)).json()) as EdlJson;
    const film = projected(page, edl, url);
    await film.open();
    await beginWithSound(film);
    const home = async () => {
      await rest(film, "turned-monitor");
      await rest(film, "the-ring");
      return censusAfterCollection(page);
    };
    const before = await home();
    let highest = 0;
    const began = Date.now();
    await scrollWildly(film, JUMPS, 11, async () => {
      highest = Math.max(highest, (await census(page)).bytes);
    });
    const minutes = (Date.now() - began) / 60_000;
    const after = await home();
    const more = (kind: keyof Census) => after[kind] - before[kind];
    return [
      { what: "jumps", value: JUMPS, unit: "" },
      { what: "minutes of them", value: minutes, unit: "min" },
      { what: "decoded, the most at any look", value: highest / 1e6, unit: "MB", most: 120 },
      {
        what: "decoded, afterwards and before, apart",
        value: Math.abs(more("bytes")) / 1e6,
        unit: "MB",
        most: 0,
      },
      { what: "sources more than before", value: more("sources"), unit: "", most: 0 },
      { what: "nodes more than before", value: more("nodes"), unit: "", most: 0 },
      { what: "buffers more than before", value: more("buffers"), unit: "", most: 0 },
      { what: "faults", value: film.faults.length, unit: "", most: 0 },
    ];
  });
}
