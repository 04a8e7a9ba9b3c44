import { createEar } from "@/media/hearing/ear";
import { AUDIOGRAMS } from "@/media/stems/audiograms";
import { createChain } from "./chain";
import { ASSUMED_SPL, type Ears, type Order, type Report, WORKLET } from "./orders";

// What an AudioWorkletGlobalScope has, and the types of a page have not.
declare const sampleRate: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(
  name: string,
  made: new (options: { processorOptions: Ears }) => object,
): void;

const rms = (sum: number, samples: number): number => 10 * Math.log10(sum / samples + 1e-12);

class Room extends AudioWorkletProcessor {
  readonly #chain;
  readonly #none = new Float32Array(128);
  #before = 0;
  #after = 0;
  #samples = 0;

  constructor({ processorOptions }: { processorOptions: Ears }) {
    super();
    this.#chain = createChain(processorOptions, sampleRate);
    this.port.onmessage = ({ data }: MessageEvent<Order>) => this.#chain.obey(data);
  }

  process([input]: readonly Float32Array[][], [output]: readonly Float32Array[][]): boolean {
    const [left = this.#none, right = left] = input ?? [];
    const [outLeft, outRight] = output ?? [];
    if (!outLeft || !outRight) return true;
    this.#chain.process(left, right, outLeft, outRight);
    for (let i = 0; i < left.length; i++) {
      this.#before += (left[i] ?? 0) ** 2;
      this.#after += ((outLeft[i] ?? 0) ** 2 + (outRight[i] ?? 0) ** 2) / 2;
    }
    this.#samples += left.length;
    const howls = this.#chain.howls();
    if (howls || this.#samples * 20 >= sampleRate) this.#report(howls);
    return !howls;
  }

  #report(howls: boolean): void {
    const report: Report = {
      before: rms(this.#before, this.#samples),
      after: rms(this.#after, this.#samples),
      howls,
    };
    this.port.postMessage(report);
    this.#before = 0;
    this.#after = 0;
    this.#samples = 0;
  }
}

// Before anything sounds: the first ear of each severity takes some 50 ms to work out, the next ones hardly any.
for (const audiogram of Object.values(AUDIOGRAMS)) createEar(audiogram, ASSUMED_SPL, sampleRate);
registerProcessor(WORKLET.name, Room);
