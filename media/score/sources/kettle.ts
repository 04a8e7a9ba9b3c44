import { band, bump, filteredPair, times } from "../dsp/filter";
import { type Mono, RATE, rms, type Stereo, silentPair } from "../dsp/loop";
import { between, drift, seeded, whitePair } from "../dsp/random";

/**
 * Water towards the boil. At first bubbles of steam are born on the heated floor
 * and collapse in the cold above it: a hiss that grows to a roar; as all of it
 * grows hot they live, rise and break, lower and lower, in lumps.
 * @param heat 0 (cold) to 1 (boiling) over the loop.
 */
export function kettle(seed: number, heat: Mono): Stereo {
  const n = heat.length;
  const r = seeded(seed);
  const out = silentPair(n);
  const sing = filteredPair(whitePair(seed + 1, n), times(band(1100, 5200, 9, 12), bump(2050, 0.3, 4)));
  const roar = filteredPair(whitePair(seed + 2, n), times(band(260, 1500, 12, 9), bump(620, 0.3, 5)));
  const gains = [1 / rms(sing[0]), 1 / rms(roar[0])] as const;
  const quick = [drift(seed + 3, n, 0.07, 0.5), drift(seed + 4, n, 0.07, 0.5)] as const;
  for (const ear of [0, 1] as const)
    for (let i = 0; i < n; i++) {
      const h = heat[i]!;
      const near = 0.75 * sing[0][i]! + 0.55 * sing[ear][i]!;
      const low = 0.75 * roar[0][i]! + 0.55 * roar[ear][i]!;
      const flutter = Math.exp(0.18 * quick[ear][i]!);
      out[ear][i] = flutter * (0.4 * gains[0] * near * h * (1.25 - h) + 0.75 * gains[1] * low * h ** 2.4);
    }
  // Bubbles that break: each a short note, its pitch that of its size (Minnaert 1933), rising as it goes.
  for (let k = 0; k < (n / RATE) * 90; k++) {
    const at = Math.floor(r() * n);
    const h = heat[at]!;
    if (r() > h ** 3) continue;
    const hz = between(r, 380, 1500) * (1.25 - 0.45 * h);
    const decay = 9 / hz;
    const gain = 0.55 * h * r() ** 2;
    const pan = between(r, 0.75, 1.25);
    let phase = 0;
    for (let i = 0; i < 6 * decay * RATE; i++) {
      const t = i / RATE;
      phase += (2 * Math.PI * hz * (1 + 1.1 * t)) / RATE;
      const v = gain * Math.exp(-t / decay) * Math.sin(phase);
      out[0][(at + i) % n]! += v * pan;
      out[1][(at + i + 3) % n]! += v * (2 - pan);
    }
  }
  return out;
}
