import { createEar } from "../../media/hearing/ear";
import { AUDIOGRAMS, type AudiogramName } from "../../media/stems/audiograms";
import type { Figure } from "./house/figure";

export const name = "hearing";

const RATE = 48_000;
const SECONDS = 20;

/** Processor time, in percent of real time on one core, for both ears as a worklet runs them: 128 samples at a time. */
function cost(audiogram: AudiogramName): number {
  const ears = [createEar(AUDIOGRAMS[audiogram], 100, RATE), createEar(AUDIOGRAMS[audiogram], 100, RATE)];
  const input = Float32Array.from({ length: 128 }, (_, i) => 0.1 * Math.sin(i * i));
  const output = new Float32Array(128);
  const run = (seconds: number): void => {
    for (let block = 0; block * 128 < seconds * RATE; block++)
      for (const ear of ears) ear.process(input, output, 128);
  };
  run(2);
  const before = process.cpuUsage();
  run(SECONDS);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (SECONDS * 1e4);
}

export async function run(): Promise<readonly Figure[]> {
  const { latency } = createEar(AUDIOGRAMS.N6, 100, RATE);
  return [
    {
      what: "a live pair of ears, the worst audiogram (N6)",
      value: cost("N6"),
      unit: "% of a core",
      most: 15,
    },
    { what: "a live pair of ears, a mild loss (N2)", value: cost("N2"), unit: "% of a core", most: 15 },
    { what: "the model's own delay", value: (latency * 1000) / RATE, unit: "ms", most: 20 },
  ];
}
