"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

/**
 * A table that may be wider than the window: it scrolls by itself and the page does not. Only while it has
 * something to scroll is it a stop for the keyboard; there are a hundred of them on the page.
 */
export function Wide({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const observer = new ResizeObserver(() => setScrolls(current.scrollWidth > current.clientWidth));
    // Its contents too: they grow when the font arrives, and the box does not.
    for (const each of [current, ...current.children]) observer.observe(each);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={box}
      className="wide-table"
      {...(scrolls ? { role: "group", "aria-label": name, tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}
