import type { ReactNode } from "react";

/** A table that may be wider than a phone: it scrolls by itself, by keyboard too, and the page does not. */
export function Wide({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="wide-table" aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
