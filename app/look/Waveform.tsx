import { useEffect, useRef } from "react";
import { LABELS } from "./labels";

const LEVELS = 256;
/** Share of a column's pixels at one level from which it is drawn white. */
const WHITE = 0.04;

/** The picture's waveform, black at its foot; lines at every quarter. */
export function Waveform({ wave }: { readonly wave: Float32Array }) {
  const ref = useRef<HTMLCanvasElement>(null);
  const columns = wave.length / LEVELS;
  useEffect(() => {
    const context = ref.current?.getContext("2d");
    if (!context) return;
    const image = context.createImageData(columns, LEVELS);
    for (let row = 0; row < LEVELS; row++)
      for (let column = 0; column < columns; column++) {
        const share = wave[column * LEVELS + LEVELS - 1 - row] ?? 0;
        const line = row % (LEVELS / 4) === 0 ? 50 : 0;
        const lit = Math.max(line, 255 * Math.min(1, Math.sqrt(share / WHITE)));
        image.data.set([lit, lit, lit, 255], (row * columns + column) * 4);
      }
    context.putImageData(image, 0, 0);
  }, [wave, columns]);
  return (
    <canvas
      ref={ref}
      className="look-wave"
      width={columns}
      height={LEVELS}
      role="img"
      aria-label={LABELS.wave}
    />
  );
}
