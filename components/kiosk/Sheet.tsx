"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

interface Props {
  readonly title: string;
  readonly close: string;
  readonly children: ReactNode;
  onClose(): void;
}

/** What stands before the film until it is closed: the focus is in it, and goes back where it was. */
export function Sheet({ title, close, children, onClose }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div
      className="sheet"
      role="dialog"
      aria-modal="true"
      aria-labelledby={id}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className="sheet-leaf">
        <h2 id={id} ref={heading} tabIndex={-1} className="chapter-title">
          {title}
        </h2>
        {children}
        <button type="button" className="begin sheet-close" onClick={onClose}>
          {close}
        </button>
      </div>
    </div>
  );
}
