import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "./foyer/foyer";

const there = ["Xvfb", "openbox", "xdotool"].every((name) => spawnSync("which", [name]).status === 0);
test.skip(!there, "a display is made here of Xvfb, openbox and xdotool");

const started: ChildProcess[] = [];
test.afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});

/** A display of nobody's, with the kiosk's own window manager. @returns its name */
async function display(): Promise<string> {
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1600x600x24", "-nolisten", "tcp", "-ac"]);
  started.push(server);
  const [number] = await once(server.stdout, "data");
  const name = `:${String(number).trim()}`;
  const config = fileURLToPath(new URL("../kiosk/display/openbox.xml", import.meta.url));
  started.push(
    spawn("openbox", ["--config-file", config], { env: { ...process.env, DISPLAY: name }, stdio: "ignore" }),
  );
  return name;
}

test("the visitor's own screen has the keys, in whatever order the windows come", async ({ foyer }) => {
  const DISPLAY = await display();
  const screens = [
    { name: "desk", role: "words", x: 0, width: 800, height: 600 },
    { name: "wall", role: "picture", x: 800, width: 800, height: 600 },
  ];
  const kiosk = foyer({ settings: { screens }, env: { DISPLAY, NOT_SILENCE_HEADLESS: "0" } });
  const env = { ...process.env, DISPLAY };
  /** The browser's process, as soon as the launcher has told of it. */
  async function pid(name: string): Promise<number> {
    const told = async () => (await kiosk.status()).screens.find((screen) => screen.name === name)?.pid;
    await expect.poll(told).toBeGreaterThan(1);
    const pid = await told();
    if (!pid) throw new Error(`${name} has no browser.`);
    return pid;
  }
  const focused = () =>
    Number(spawnSync("xdotool", ["getwindowfocus", "getwindowpid"], { env, encoding: "utf8" }).stdout);
  const hasKeys = async () => expect.poll(focused).toBe(await pid("desk"));
  await Promise.all(screens.map(({ name }) => kiosk.says(new RegExp(`^${name}: here`))));
  await hasKeys();
  const lines = kiosk.log().length;
  process.kill(await pid("wall"), "SIGKILL");
  await kiosk.says(/^wall: here after/, lines);
  await hasKeys();
});
