let motion: MediaQueryList | undefined;

/** Whether the visitor asks for reduced motion now: it may change while the film is open, and is asked in every frame. */
export function prefersReducedMotion(): boolean {
  motion ??= window.matchMedia("(prefers-reduced-motion: reduce)");
  return motion.matches;
}

/** Whether the visitor asks for little data, of this page or of every one (the browser's data saver). */
export const savesData = (): boolean => {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return window.matchMedia("(prefers-reduced-data: reduce)").matches || connection?.saveData === true;
};
