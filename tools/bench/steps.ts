import { makeInSteps } from "../../components/picture/takes/in-steps";
import { film } from "../../media/film";
import { type Figure, quantile } from "./house/figure";

export const name = "steps";

/** What else the machine did in a step is not in the least of so many. */
const TIMES = 3;
/** Milliseconds: a slice ends with the step in which it has lasted three, and is to stay under eight. */
const LONG = 3;

interface Step {
  readonly of: string;
  readonly ms: number;
}

/** All steps of all takes, in the order in which a visitor who scrolls to the end has them made. */
function steps(tier: "full" | "phone"): Step[] {
  const shots = film.cuts.map(({ shot }) => shot.name);
  const told: Step[] = [];
  let began = 0;
  makeInSteps(shots, tier, {
    begin() {
      began = performance.now();
    },
    end: (of) => void told.push({ of, ms: performance.now() - began }),
  });
  return told;
}

function figures(tier: "full" | "phone"): Figure[] {
  const [first = [], ...again] = Array.from({ length: TIMES }, () => steps(tier));
  const best = first.map(({ of, ms }, i) => ({
    of,
    ms: Math.min(ms, ...again.map((run) => run[i]?.ms ?? ms)),
  }));
  const long = best.filter(({ ms }) => ms > LONG).toSorted((a, b) => b.ms - a.ms);
  for (const { of, ms } of long) console.log(`  ${tier}: ${ms.toFixed(1)} ms in ${of.slice(0, 60)}`);
  const of = (figure: string) => `${tier}: ${figure}`;
  return [
    { what: of("steps to make all takes"), value: best.length, unit: "" },
    { what: of("all of them together"), value: best.reduce((sum, { ms }) => sum + ms, 0) / 1000, unit: "s" },
    {
      what: of("one in a thousand is longer than"),
      value: quantile(
        best.map(({ ms }) => ms),
        0.999,
      ),
      unit: "ms",
    },
    { what: of(`over ${LONG} ms`), value: long.length, unit: "" },
    { what: of("over 8 ms"), value: long.filter(({ ms }) => ms > 8).length, unit: "", most: 0 },
    { what: of("the longest"), value: long[0]?.ms ?? Math.max(...best.map(({ ms }) => ms)), unit: "ms" },
    { what: of("over 8 ms, the first time"), value: first.filter(({ ms }) => ms > 8).length, unit: "" },
  ];
}

export const run = async (): Promise<readonly Figure[]> => [...figures("full"), ...figures("phone")];
