/** Whether the visitor asks for reduced motion now; asked anew, because it may change while the film is open. */
export const prefersReducedMotion = (): boolean =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches;
