import { band, filtered, times } from "../dsp/filter";
import { mapped, rms, type Stereo } from "../dsp/loop";
import { drift, white } from "../dsp/random";
import { loopOf, type Score } from "../score";

const N = loopOf("reference");

/** Noise with as much in every octave, between a small loudspeaker's lowest and what no ear finds sharp; the same on both sides. */
function noise(): Stereo {
  const pink = filtered(
    white(1001, N),
    times(band(110, 3200, 12, 12), (hz) => Math.sqrt(200 / Math.max(hz, 40))),
  );
  const swell = drift(1002, N, 2.5, 10);
  const mono = mapped(pink, (v, i) => v * (1 + 0.05 * swell[i]!));
  return [mono, mono.slice()];
}

export const reference: Score = {
  name: "reference",
  stems: ["reference"],
  render: () => ({ reference: noise() }),
  claims: [
    {
      name: "difference between the sides against their sum",
      most: 1e-6,
      measure: (of) =>
        rms(mapped(of("reference")[0], (v, i) => v - of("reference")[1][i]!)) / rms(of("reference")[0]),
    },
  ],
};
