/** The first stop in the bar. */
export const BAR_START = "bar-start";

/**
 * Gives the focus back to the page once something pressed has led elsewhere in the film: Space scrolls again, and
 * whoever has one button is heard. Tab goes on at the bar, where nothing but a press moves the film; a control in
 * a card would bring its own shot.
 */
export function focusPage(): void {
  // A browser goes on from what last had the focus.
  document.getElementById(BAR_START)?.focus({ preventScroll: true });
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
