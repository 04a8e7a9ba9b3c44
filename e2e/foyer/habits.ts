import { expect } from "@playwright/test";
import type { Film } from "../film";

/** How visitors walk away: each leaves something on, or open, or running. */
interface Habit {
  /** How they go on into the film; some never do. */
  readonly begins: "with sound" | "without sound" | null;
  leaves(film: Film): Promise<void>;
}

export const HABITS: readonly Habit[] = [
  {
    begins: "with sound",
    async leaves({ page }) {
      await page.getByRole("button", { name: "Captions" }).click();
      await expect(page.locator("html")).toHaveAttribute("data-captions", "off");
      await page.locator("#open-sound").click();
      await page.locator("#panel").getByRole("checkbox").check();
    },
  },
  {
    begins: null,
    async leaves({ page }) {
      const gate = page.locator(".gate");
      await gate.getByRole("checkbox", { name: "Let it play" }).check();
      await gate.getByRole("slider").press("ArrowLeft");
      await gate.locator(".reference button").first().click();
      await expect(gate.locator(".reference button").first()).toHaveAttribute("aria-pressed", "true");
    },
  },
  {
    begins: "without sound",
    async leaves({ page }) {
      await page.getByRole("button", { name: "Pause" }).click();
      await expect(page.locator("html")).toHaveAttribute("data-paused", "true");
    },
  },
  {
    begins: "with sound",
    // Nearly at the end: it comes there by itself, and is given up there like any other.
    async leaves({ page, edl, scrollTo }) {
      await scrollTo((edl.cuts.at(-1)?.out ?? 0) - 240);
      // By key: in a narrow window the bar has no room for its button.
      await page.keyboard.press("Alt+KeyP");
      await expect(page.locator("#let-it-play")).toHaveAttribute("aria-pressed", "true");
    },
  },
];
