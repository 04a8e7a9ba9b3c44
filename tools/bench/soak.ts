import { openHouse } from "../../e2e/foyer/house";
import { growth, soak } from "../../e2e/foyer/soak";
import type { Figure } from "./house/figure";
import { visit } from "./house/visitor";

export const name = "soak";

/** As many as come in some days. */
const VISITS = Number(process.env.VISITS ?? 500);
const LOOKS = 30;

export async function run(): Promise<readonly Figure[]> {
  const house = await openHouse(0, { idleSeconds: 60 });
  try {
    return await visit(async (page) => {
      const every = Math.max(1, Math.floor(VISITS / LOOKS));
      const tell = (visits: number) => console.log(`  ${visits} of ${VISITS} visits`);
      const soaked = await soak(page, house.address, { visits: VISITS, seed: 5, every, tell });
      const grown = (of: Parameters<typeof growth>[1]) => growth(soaked.holdings, of);
      for (const fault of soaked.faults) console.log(`  ${fault}`);
      return [
        { what: "visits", value: soaked.visits, unit: "" },
        { what: "chapters gone to", value: soaked.chapters, unit: "" },
        {
          what: "visits of which there is no record",
          value: soaked.visits - soaked.records,
          unit: "",
          most: 0,
        },
        { what: "visits after which something was left", value: soaked.unreset.length, unit: "", most: 0 },
        { what: "script memory, grown beyond noise", value: grown("heap") / 1e6, unit: "MB", most: 2 },
        { what: "elements, grown beyond noise", value: grown("elements"), unit: "", most: 0 },
        { what: "listeners, grown beyond noise", value: grown("listeners"), unit: "", most: 0 },
        { what: "audio contexts, grown beyond noise", value: grown("contexts"), unit: "", most: 0 },
        { what: "audio nodes, grown beyond noise", value: grown("nodes"), unit: "", most: 0 },
        { what: "decoded sound, grown beyond noise", value: grown("bytes") / 1e6, unit: "MB", most: 0 },
        { what: "faults", value: soaked.faults.length, unit: "", most: 0 },
      ];
    });
  } finally {
    house.close();
  }
}
