import { expect, test } from "./film";
import { openHouse } from "./foyer/house";
import { soak } from "./foyer/soak";

/** The long run is `npm run bench -- --only soak`. */
const VISITS = Number(process.env.VISITS ?? 8);

test("visitor after visitor: each is recorded, nothing of one is left for the next", async ({ page }) => {
  test.setTimeout(VISITS * 60_000);
  const house = await openHouse(0, { idleSeconds: 60 });
  try {
    const soaked = await soak(page, house.address, { visits: VISITS, seed: 5, every: VISITS });
    expect(house.said.filter((line) => line.includes("gone"))).toEqual([]);
    expect(soaked.unreset).toEqual([]);
    expect(soaked.records).toBe(VISITS);
    expect(soaked.holdings.at(-1)?.contexts).toBeLessThanOrEqual(1);
    expect(soaked.faults).toEqual([]);
  } finally {
    house.close();
  }
});
