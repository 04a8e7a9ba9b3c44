import type { Page, Route } from "@playwright/test";
import { test as base, expect, type Film, film } from "./film";

export { expect };

/** What the page has said to the launcher, as the launcher would have heard it. */
export interface Launcher {
  readonly pulses: { readonly state: string; readonly shot: string; readonly picture: string }[];
  readonly visits: Record<string, unknown>[];
  /** Answered to the next pulse. */
  command: string | null;
  /** Whether visits are taken. */
  takes: boolean;
  settings: Record<string, unknown>;
  pin: string | null;
  /** The PIN's file cannot be used. */
  unusable: boolean;
  readonly patches: unknown[];
}

export interface Kiosk extends Film {
  readonly launcher: Launcher;
  /** What is seen of the kiosk: the visitor's state. */
  is(state: string): Promise<void>;
  /** Opens the page, in its loop. */
  enter(): Promise<void>;
  /** Lets so many seconds pass at once, besides those that the test takes. */
  seconds(count: number): Promise<void>;
}

const TOKEN = "a-token-of-the-operator";
const DIGITS = /^\d{6,}$/;

/** A launcher as the page knows it: answers, and what they were asked. */
async function answer(page: Page): Promise<Launcher> {
  const launcher: Launcher = {
    pulses: [],
    visits: [],
    command: null,
    takes: true,
    // So long that the seconds which a slow machine takes do not count.
    settings: { home: "https://film.example", idleSeconds: 600, warningSeconds: 120 },
    pin: null,
    unusable: false,
    patches: [],
  };
  let wrong = 0;
  const json = (route: Route, body: unknown, status = 200) => route.fulfill({ status, json: body });
  const posts: Record<string, (route: Route, body: Record<string, unknown>) => Promise<void>> = {
    pulse(route, body) {
      launcher.pulses.push(body as unknown as Launcher["pulses"][number]);
      const { command } = launcher;
      launcher.command = null;
      return json(route, { command });
    },
    visit(route, body) {
      if (!launcher.takes) return json(route, {}, 507);
      launcher.visits.push(body);
      return route.fulfill({ status: 204 });
    },
    "pin/first"(route, body) {
      if (!DIGITS.test(String(body.pin))) return json(route, {}, 400);
      launcher.pin = String(body.pin);
      return json(route, { token: TOKEN, minutes: 15 });
    },
    pin(route, body) {
      if (launcher.unusable) return json(route, { unusable: true }, 409);
      if (body.pin === launcher.pin) return json(route, { token: TOKEN, minutes: 15 });
      wrong++;
      return wrong > 1 ? json(route, { seconds: 30 }, 429) : json(route, {}, 401);
    },
    "operator/settings"(route, body) {
      launcher.patches.push(body);
      const { idleSeconds } = body;
      if (typeof idleSeconds === "number" && idleSeconds < 20)
        return json(route, { wrong: { idleSeconds: "idleSeconds is 5; it is from 20 to 600." } }, 422);
      Object.assign(launcher.settings, body);
      return json(route, { settings: launcher.settings });
    },
  };
  await page.route("**/kiosk/api/**", (route) => {
    const path = new URL(route.request().url()).pathname.replace("/kiosk/api/", "");
    const post = posts[path];
    if (route.request().method() === "POST" && post) return post(route, route.request().postDataJSON());
    if (path === "settings") return json(route, { ...launcher.settings, pinSet: launcher.pin !== null });
    const known = route.request().headers().authorization === `Bearer ${TOKEN}`;
    if (path === "operator")
      return known ? json(route, { status: { upSeconds: 42 }, settings: {} }) : json(route, {}, 401);
    return json(route, {}, 404);
  });
  return launcher;
}

export const test = base.extend<{ kiosk: Kiosk }>({
  pictured: false,
  kiosk: async ({ page, film: { edl }, baseURL }, use) => {
    const launcher = await answer(page);
    const is = (state: string) => page.locator(`html[data-visit="${state}"]`).waitFor({ state: "attached" });
    await use({
      ...film(page, edl, baseURL ?? ""),
      launcher,
      is,
      async enter() {
        await page.clock.install();
        await page.goto("/kiosk?tier=draft");
        await is("attract");
        await expect.poll(() => launcher.pulses.length).toBeGreaterThan(0);
      },
      seconds: (count) => page.clock.fastForward(count * 1000),
    });
  },
});

/** Wakes the house and begins the film, as a visitor with a finger or a mouse would. */
export async function begin(kiosk: Kiosk): Promise<void> {
  await kiosk.page.mouse.click(600, 300);
  await kiosk.is("gate");
  await kiosk.presents("gate");
  await kiosk.page.getByRole("button", { name: "Begin without sound" }).first().click();
  await kiosk.presents("street");
  await kiosk.seconds(1);
  await kiosk.is("film");
}
