/** One row of a matrix: its weights from column `from` on, nought elsewhere. */
export interface Row {
  readonly from: number;
  readonly weights: Float64Array;
}

/** A row without what is smaller than `least` times its largest. */
export function reaching(row: Float64Array, least: number): Row {
  const floor = least * row.reduce((m, v) => Math.max(m, v), 0);
  const from = row.findIndex((v) => Math.abs(v) > floor);
  return { from, weights: row.slice(from, row.findLastIndex((v) => Math.abs(v) > floor) + 1) };
}

/** A row times a column. */
export function times({ from, weights }: Row, column: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < weights.length; j++) sum += weights[j]! * column[from + j]!;
  return sum;
}

/** The largest product of a row and a column, entry by entry. */
export function strongest({ from, weights }: Row, column: Float64Array): number {
  let most = 0;
  for (let j = 0; j < weights.length; j++) {
    const v = weights[j]! * column[from + j]!;
    if (v > most) most = v;
  }
  return most;
}
