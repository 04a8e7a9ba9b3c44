import { BODY } from "../../stems/body";
import { STEM_TABLE } from "../../stems/table";
import { band, filtered, times } from "../dsp/filter";
import { type Mono, mapped, RATE, rms, type Stereo, silence } from "../dsp/loop";
import { between, seeded, white } from "../dsp/random";
import { loudness } from "../measure/loudness";
import { bandLevel } from "../measure/spectrum";
import { loopOf, type Score } from "../score";

const N = loopOf("reference");
/** Slope of a pulse's edges, seconds, as audiometers shape theirs (ISO 8253-1: 20 to 50 ms). */
const EDGE = 0.035;
/** What is left between pulses, so that one knows it is still on: -22 dB. */
const REST = 0.08;

/** Pulses of about half a second: what comes and goes is found under a foyer's noise, or beside an ear's own ringing, when what stays is not. */
function pulses(): Mono {
  const r = seeded(1003);
  const env = silence(N).fill(REST);
  for (let t = 0.2; t < N / RATE - 0.9; ) {
    const length = between(r, 0.35, 0.75);
    for (let i = 0; i < length * RATE; i++) {
      const edge = Math.min(1, i / (EDGE * RATE), (length * RATE - i) / (EDGE * RATE));
      env[Math.round(t * RATE) + i] = REST + (1 - REST) * Math.sin((edge * Math.PI) / 2) ** 2;
    }
    t += length + between(r, 0.22, 0.55);
  }
  return env;
}

/** As much in every octave from what a small loudspeaker can give to where a body still sounds; the same on both sides. */
function noise(): Stereo {
  const pink = filtered(
    white(1001, N),
    times(band(110, 2000, 12, 12), (hz) => Math.sqrt(200 / Math.max(hz, 40))),
  );
  const env = pulses();
  const mono = mapped(pink, (v, i) => v * env[i]!);
  return [mono, mono.slice()];
}

const power = (db: number): number => 10 ** (db / 10);

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
    {
      name: "one side of it, LU above the quietest that ought to be heard: the whole body, risen",
      least: -1,
      most: 1,
      measure: (of) => {
        const body = BODY.reduce((s, l) => s + (l.kind === "stem" ? power(STEM_TABLE[l.stem].lufs) : 0), 0);
        return loudness([of("reference")[0], silence(N)]) - 10 * Math.log10(body);
      },
    },
    {
      name: "share of it between 100 Hz and 2.5 kHz, dB",
      least: -0.5,
      measure: (of) => bandLevel(of("reference")[0], 100, 2500) - bandLevel(of("reference")[0], 20, 20_000),
    },
  ],
};
