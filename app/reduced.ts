/** Whether the visitor asks for reduced motion now; asked anew, because it may change while the film is open. */
export const prefersReducedMotion = (): boolean =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Whether the visitor asks for little data, of this page or of every one (the browser's data saver). */
export const savesData = (): boolean => {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return window.matchMedia("(prefers-reduced-data: reduce)").matches || connection?.saveData === true;
};
