"use client";

import { useEffect, useRef } from "react";

const LOWEST = -80;

interface Props {
  readonly label: string;
  /** dBFS RMS, or null where nothing runs. */
  readonly level: () => number | null;
}

/** A level as it stands: read once a frame and written to the element, so that nothing is rendered for it. */
export function Meter({ label, level }: Props) {
  const meter = useRef<HTMLMeterElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      if (meter.current) meter.current.value = level() ?? LOWEST;
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [level]);
  return (
    <label className="room-meter">
      <span>{label}</span>
      <meter ref={meter} min={LOWEST} max={0} high={-12} value={LOWEST} />
    </label>
  );
}
