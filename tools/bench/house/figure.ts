/** One thing measured. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it may be at the most, in the same unit. */
  readonly most?: number;
}

/** A module of `tools/bench/`. */
export interface Bench {
  readonly name: string;
  run(): Promise<readonly Figure[]>;
}

const digits = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));

/** A line of the table; what is over its limit, or is no number at all, is marked. */
export function row({ what, value, unit, most }: Figure): string {
  const limit = most === undefined ? "" : `at most ${digits(most)}`;
  const mark = most !== undefined && !(value <= most) ? "✗" : " ";
  return `${mark} ${what.padEnd(72)} ${digits(value).padStart(9)} ${unit.padEnd(8)} ${limit}`.trimEnd();
}

/** The value below which a share of them lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? Number.NaN;
}
