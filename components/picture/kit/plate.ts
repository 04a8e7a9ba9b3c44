/** A thin round plate with a free edge, of radius 1: its modes, and how it answers a driver. */

import { besselI, besselI1, besselJ, besselJ1 } from "./bessel";
import { finish, type Steps } from "./steps";

/** Poisson's ratio of steel. */
const NU = 0.3;
const RADII = 512;
/** Places of a field in one step. */
const STRETCH = 32_768;

/** w(r, θ) = R(r) · cos nθ. */
export interface Mode {
  /** Nodal diameters. */
  readonly n: number;
  /** Frequency parameter λ, the root: ω is proportional to λ². */
  readonly lambda: number;
  /** R at r = 0 … 1, scaled so that its mean square over the plate is 1. */
  readonly radial: Float32Array;
}

// Both boundary conditions of a free edge: no moment and no shear
// (A. Leissa, Vibration of Plates, NASA SP-160, 1969, chapter 2).
function edge(n: number, x: number, nu: number): { det: number; c: number } {
  const j = besselJ(n, x);
  const dj = x * besselJ1(n, x);
  const i = besselI(n, x);
  const di = x * besselI1(n, x);
  const momentJ = x * x * j + (1 - nu) * (dj - n * n * j);
  const momentI = x * x * i - (1 - nu) * (di - n * n * i);
  const shearJ = x * x * dj + (1 - nu) * n * n * (dj - j);
  const shearI = x * x * di - (1 - nu) * n * n * (di - i);
  return { det: momentJ * shearI - momentI * shearJ, c: momentJ / momentI };
}

function* bisect(n: number, from: number, to: number, nu: number): Steps<number> {
  let [low, high] = [from, to];
  const side = Math.sign(edge(n, low, nu).det);
  for (let i = 0; i < 40; i++) {
    if (i % 8 === 7) yield;
    const middle = (low + high) / 2;
    if (Math.sign(edge(n, middle, nu).det) === side) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function* shape(n: number, lambda: number, nu: number): Steps<Mode> {
  const { c } = edge(n, lambda, nu);
  const radial = new Float32Array(RADII + 1);
  let square = 0;
  for (let k = 0; k <= RADII; k++) {
    if (k % 16 === 15) yield;
    const x = Math.max(1e-6, (lambda * k) / RADII);
    // Both conditions were taken with I scaled by e^(−λ).
    const w = besselJ(n, x) + c * besselI(n, x) * Math.exp(x - lambda);
    radial[k] = w;
    square += (w * w * 2 * k) / RADII / RADII;
  }
  const scale = Math.sqrt((n === 0 ? 1 : 2) / square);
  return { n, lambda, radial: radial.map((w) => w * scale) };
}

/** The modes with n nodal diameters and λ up to `limit`, the rigid ones left out; `nu` is Poisson's ratio. */
export const modesOf = (n: number, limit: number, nu = NU): Mode[] => finish(modes(n, limit, nu));

export function* modes(n: number, limit: number, nu = NU): Steps<Mode[]> {
  const found: Mode[] = [];
  const step = 0.2;
  const first = Math.max(1.5, 0.7 * n);
  let last = edge(n, first, nu).det;
  let since = 0;
  yield;
  for (let x = first + step; x <= limit + step; x += step) {
    const { det } = edge(n, x, nu);
    if (det * last < 0) {
      yield;
      const lambda = yield* bisect(n, x - step, x, nu);
      yield;
      found.push(yield* shape(n, lambda, nu));
      yield;
    }
    last = det;
    if (++since % 8 === 0) yield;
  }
  return found.filter((mode) => mode.lambda <= limit);
}

/** A mode and how much of it moves. */
export interface Part {
  readonly mode: Mode;
  readonly gain: number;
}

/** R between two of its radii, `r` 0 to 1. */
function radialAt({ radial }: Mode, r: number): number {
  const k = Math.min(RADII - 1, Math.floor(r * RADII));
  const share = r * RADII - k;
  return (radial[k] ?? 0) * (1 - share) + (radial[k + 1] ?? 0) * share;
}

/** The circles on which a mode stands still, from the middle outwards, in radii. */
export function stillCircles({ radial }: Mode): number[] {
  const circles: number[] = [];
  for (let k = 1; k < RADII; k++) {
    const [inner, outer] = [radial[k] ?? 0, radial[k + 1] ?? 0];
    if (inner * outer < 0) circles.push((k + inner / (inner - outer)) / RADII);
  }
  return circles;
}

/**
 * The plate driven at λ by `points` exciters in phase, evenly round the circle `at` from its centre, the first at
 * θ = 0. Every mode answers, the more the nearer its own λ is: φ(at) / (λ_m⁴ (1 + i η) − λ⁴), with the loss factor η
 * (L. Cremer, M. Heckl, Structure-Borne Sound, chapter 4). What is taken is the phase in which the strongest
 * moves: what is a quarter turn behind it is small, and only blurs.
 */
export function* driven(lambda: number, at: number, points: number, loss: number): Steps<Part[]> {
  const answers: { mode: Mode; re: number; im: number }[] = [];
  // An evenly placed ring of exciters cannot move any order but its own multiples.
  for (let n = 0; n <= lambda; n += points) {
    for (const mode of yield* modes(n, 1.7 * lambda)) {
      const off = mode.lambda ** 4 - lambda ** 4;
      const lost = loss * mode.lambda ** 4;
      const force = radialAt(mode, at) / (off * off + lost * lost);
      answers.push({ mode, re: force * off, im: -force * lost });
    }
  }
  const size = ({ re, im }: { re: number; im: number }) => Math.hypot(re, im);
  const lead = answers.reduce((best, one) => (size(one) > size(best) ? one : best));
  const scale = size(lead);
  return answers.map(({ mode, re, im }) => ({ mode, gain: (re * lead.re + im * lead.im) / scale }));
}

/** Displacement on a polar grid, `rows` radii from the centre to the edge, `turns` angles each; its peak is 1. */
export function* displacement(parts: readonly Part[], rows: number, turns: number): Steps<Float32Array> {
  const field = new Float32Array(rows * turns);
  const orders = new Set(parts.map((part) => part.mode.n));
  for (const n of orders) {
    const mine = parts.filter((part) => part.mode.n === n);
    for (let row = 0; row < rows; row++) {
      const k = Math.round((row / (rows - 1)) * RADII);
      if (row % 8 === 0) yield;
      let radial = 0;
      for (const { mode, gain } of mine) radial += gain * (mode.radial[k] ?? 0);
      for (let turn = 0; turn < turns; turn++) {
        const at = row * turns + turn;
        field[at] = (field[at] ?? 0) + radial * Math.cos((n * turn * 2 * Math.PI) / turns);
      }
    }
  }
  let peak = 1e-9;
  for (let i = 0; i < field.length; i++) {
    if (i % STRETCH === 0) yield;
    peak = Math.max(peak, Math.abs(field[i] as number));
  }
  for (let i = 0; i < field.length; i++) {
    if (i % STRETCH === 0) yield;
    field[i] = (field[i] as number) / peak;
  }
  return field;
}
