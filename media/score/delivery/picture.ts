import { SPECTROGRAM } from "../../stems/measured";
import type { Stereo } from "../dsp/loop";
import { spectrogram } from "../measure/spectrogram";
import { ffmpeg } from "./ffmpeg";

/** Writes a stem's spectrogram as WebP. */
export function draw(x: Stereo, file: string): void {
  const { width, height } = SPECTROGRAM;
  const raw = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", `${width}x${height}`, "-i", "-"];
  ffmpeg([...raw, "-c:v", "libwebp", "-quality", "50", "-compression_level", "6", file], spectrogram(x));
}
