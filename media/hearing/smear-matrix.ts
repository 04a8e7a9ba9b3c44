import { type Broadening, erb } from "./cochlea";
import { type Row, reaching } from "./row";

/** Each row is one auditory filter: a rounded exponential (Patterson et al. 1982) with its own slope either side. */
function filters([lower, upper]: Broadening, bins: number, binHz: number): Float64Array[] {
  return Array.from({ length: bins }, (_, i) => {
    const hz = i * binHz;
    const area = (erb(hz) / erb(0)) * ((lower + upper) / 2);
    return Float64Array.from({ length: bins }, (_, j) => {
      const pg = (4 * Math.abs(j - i) * binHz) / (erb(hz) * (j < i ? lower : upper));
      return ((1 + pg) * Math.exp(-pg)) / area;
    });
  });
}

/** Solves a X = b for X by elimination with row exchange; both are overwritten. */
function solved(a: Float64Array[], b: Float64Array[]): Float64Array[] {
  const n = a.length;
  for (let c = 0; c < n; c++) {
    let best = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]![c]!) > Math.abs(a[best]![c]!)) best = r;
    [a[c], a[best]] = [a[best]!, a[c]!];
    [b[c], b[best]] = [b[best]!, b[c]!];
    const [top, right] = [a[c]!, b[c]!];
    for (let r = 0; r < n; r++) {
      const f = a[r]![c]! / top[c]!;
      if (r === c || f === 0) continue;
      const [row, side] = [a[r]!, b[r]!];
      for (let k = c; k < n; k++) row[k]! -= f * top[k]!;
      for (let k = 0; k < n; k++) side[k]! -= f * right[k]!;
    }
  }
  return b.map((row, r) => row.map((v) => v / a[r]![r]!));
}

const made = new Map<string, readonly Row[]>();

/**
 * The power spectrum that, through normal filters, excites an ear as the original
 * would through wide ones (Baer and Moore 1993): the wide filters, with normal ones undone.
 * @param bins how many, from 0 Hz on, `binHz` apart. Some 50 ms of work the first time, kept after that.
 */
export function smearMatrix(wide: Broadening, bins: number, binHz: number): readonly Row[] {
  const key = `${wide} ${bins} ${binHz}`;
  let rows = made.get(key);
  if (!rows) {
    rows = solved(filters([1, 1], bins, binHz), filters(wide, bins, binHz)).map((row) => reaching(row, 1e-4));
    made.set(key, rows);
  }
  return rows;
}
