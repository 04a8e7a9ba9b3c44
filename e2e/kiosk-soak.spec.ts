import { expect, test } from "./film";
import { openHouse } from "./foyer/house";
import { soak } from "./foyer/soak";

/** The long run is `npm run bench -- --only soak`. */
const VISITS = Number(process.env.VISITS ?? 8);

test("visitor after visitor: each is recorded, and nothing of one is left for the next, nor held", async ({
  page,
}) => {
  test.setTimeout(VISITS * 60_000);
  const house = await openHouse(0, { idleSeconds: 60 });
  try {
    const soaked = await soak(page, house.address, { visits: VISITS, seed: 5, every: VISITS >> 1 });
    expect(house.said.filter((line) => line.includes("gone"))).toEqual([]);
    expect(soaked.unreset).toEqual([]);
    expect(soaked.records).toBe(VISITS);
    const [before, after] = soaked.holdings;
    expect(after?.contexts).toBeLessThanOrEqual(1);
    for (const of of ["listeners", "nodes", "contexts"] as const)
      expect(after?.[of], of).toBeLessThanOrEqual(before?.[of] ?? 0);
    expect(soaked.faults).toEqual([]);
  } finally {
    house.close();
  }
});
