import { band, below, filteredPair, times } from "../dsp/filter";
import { RATE, type Stereo, silentPair } from "../dsp/loop";
import { drift, seeded, whitePair } from "../dsp/random";

/**
 * Leaves in a light wind: two noises whose colour and strength follow the gust,
 * and the taps of single leaves, the more the harder it blows.
 * @param crown 0 for the left, 1 for the right: where most of the tree is.
 */
export function leaves(seed: number, samples: number, crown: number): Stereo {
  const r = seeded(seed);
  const out = silentPair(samples);
  const low = filteredPair(whitePair(seed + 1, samples), band(420, 1900, 9, 9));
  const high = filteredPair(whitePair(seed + 2, samples), times(band(2600, 7800, 12, 9), below(1800, 6)));
  const gust = drift(seed + 3, samples, 4, 17);
  const flutter = [drift(seed + 4, samples, 0.35, 1.6), drift(seed + 5, samples, 0.35, 1.6)] as const;
  for (const ear of [0, 1] as const) {
    const side = 0.55 + 0.45 * (ear ? crown : 1 - crown);
    for (let i = 0; i < samples; i++) {
      const wind = Math.exp(0.4 * gust[i]! + 0.16 * flutter[ear][i]!);
      out[ear][i] = side * (0.5 * wind * low[ear][i]! + 0.5 * wind ** 1.6 * high[ear][i]!);
    }
  }
  for (let k = 0; k < (samples / RATE) * 70; k++) {
    const at = Math.floor(r() * samples);
    const wind = Math.exp(0.8 * gust[at]!);
    if (r() * 3 > wind) continue;
    const ear = r() < 0.35 + 0.3 * crown ? 1 : 0;
    const hz = 2200 + 3800 * r();
    const gain = 0.5 * r() ** 2 * wind;
    for (let i = 0; i < 0.006 * RATE; i++) {
      const v = gain * Math.exp(-i / (0.0011 * RATE)) * Math.sin((2 * Math.PI * hz * i) / RATE);
      out[ear][(at + i) % samples]! += v;
      out[1 - ear]![(at + i + 9) % samples]! += 0.6 * v;
    }
  }
  return out;
}
