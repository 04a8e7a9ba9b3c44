import { useMemo } from "react";
import { encode } from "uqr";

interface Props {
  readonly text: string;
  readonly label: string;
}

/** Modules of quiet around a code, as ISO/IEC 18004 asks for. */
const QUIET = 4;

/** A text as a QR code, made here: dark on light, whatever is behind it. */
export function Qr({ text, label }: Props) {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(text, { border: QUIET, ecc: "M" });
    const dark = data.flatMap((row, y) => row.flatMap((module, x) => (module ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size, path: dark.join("") };
  }, [text]);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
