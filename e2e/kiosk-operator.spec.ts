import AxeBuilder from "@axe-core/playwright";
import { expect, type Kiosk, test } from "./kiosk";

const PIN = "271828";

async function type({ page }: Kiosk, pin: string) {
  for (const digit of pin) await page.getByRole("button", { name: digit, exact: true }).click();
  await page.getByRole("button", { name: "OK" }).click();
}

async function nothingFound({ page }: Kiosk) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
  ).toEqual([]);
}

test("a finger held in the corner calls the operator's door, and there is no default that opens it", async ({
  kiosk,
}) => {
  const { page, launcher } = kiosk;
  await kiosk.enter();
  await page.mouse.move(20, 20);
  await page.mouse.down();
  await kiosk.seconds(4);
  await page.mouse.up();
  await kiosk.seconds(2);
  await kiosk.is("gate");
  await page.mouse.down();
  await kiosk.seconds(6);
  await kiosk.is("operator");
  await page.mouse.up();
  const pad = page.getByRole("dialog").getByRole("group");
  await expect(pad).toContainText("Choose a PIN");
  await type(kiosk, PIN);
  await expect(pad).toContainText("The same PIN again");
  await type(kiosk, "999999");
  await expect(pad).toContainText("not the same");
  await type(kiosk, PIN);
  await type(kiosk, PIN);
  await expect(page.getByRole("heading", { name: "Status" })).toBeVisible();
  await expect(page.locator("dd").first()).toHaveText("42");
  expect(launcher.pin).toBe(PIN);
  await nothingFound(kiosk);
});

test("the PIN is typed by touch or keys; wrong ones are refused, and too many are made to wait", async ({
  kiosk,
}) => {
  const { page, launcher } = kiosk;
  launcher.pin = PIN;
  await kiosk.enter();
  await page.keyboard.press("Control+Alt+Shift+O");
  await kiosk.is("operator");
  await nothingFound(kiosk);
  await page.keyboard.type("111111");
  await page.keyboard.press("Enter");
  const said = page.getByRole("dialog").locator("p[role=status]");
  await expect(said).toHaveText("That is not the PIN.");
  await type(kiosk, "222222");
  await expect(said).toHaveText("Too many tries. Wait 30 seconds.");
  await page.keyboard.type(PIN);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  const idle = page.getByLabel(/without input/);
  await idle.fill("5");
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByText("it is from 20 to 600")).toBeVisible();
  await idle.fill("90");
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  expect(launcher.patches).toEqual([{ idleSeconds: 5 }, { idleSeconds: 90 }]);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await kiosk.is("attract");
});

test("a PIN that nobody can read lets nobody in, and it is said what helps", async ({ kiosk }) => {
  const { page, launcher } = kiosk;
  launcher.pin = PIN;
  launcher.unusable = true;
  await kiosk.enter();
  await page.keyboard.press("Control+Alt+Shift+O");
  await kiosk.is("operator");
  await type(kiosk, PIN);
  await expect(page.getByRole("dialog").locator("p[role=status]")).toContainText(
    "operator.json, cannot be used",
  );
});

test("an operator who has gone leaves the door shut behind them", async ({ kiosk }) => {
  const { page, launcher } = kiosk;
  launcher.pin = PIN;
  await kiosk.enter();
  await page.keyboard.press("Control+Alt+Shift+O");
  await kiosk.is("operator");
  await page.keyboard.type(PIN);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Status" })).toBeVisible();
  await kiosk.seconds(181);
  await kiosk.is("attract");
  await page.keyboard.press("Control+Alt+Shift+O");
  await expect(page.getByRole("dialog").getByRole("group")).toContainText("PIN");
});
