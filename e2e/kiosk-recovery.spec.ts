/**
 * The kiosk comes back by itself. The launcher and the browser are the real ones and what happens to their processes is
 * real; the page is a stand-in that pulses. What a machine without a display cannot suffer is written by hand where
 * the kernel would write it, and said so.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./foyer/foyer";

const HERE = /^main: here/;
const BROWSER = /--user-data-dir=\S*profiles.main/;
const PAGE = /--type=renderer/;
const signal = (pids: readonly number[], name: NodeJS.Signals) => {
  expect(pids.length, `somebody is there to be sent ${name}`).toBeGreaterThan(0);
  for (const pid of pids) process.kill(pid, name);
};

test("from a crashed tab, a killed browser, a hung page and a killed server, one upon another", async ({
  foyer,
}) => {
  const kiosk = foyer();
  let lines = await kiosk.says(HERE);
  await test.step("tab crashed", async () => {
    signal(kiosk.processes(PAGE), "SIGKILL");
    lines = await kiosk.says(/the page's process is gone; the page is loaded anew/, lines);
    lines = await kiosk.says(HERE, lines);
  });
  await test.step("browser killed", async () => {
    const { pid } = (await kiosk.status()).screens[0] ?? { pid: null };
    signal(pid ? [pid] : [], "SIGKILL");
    lines = await kiosk.says(/the browser is gone \(SIGKILL\); its browser is started anew/, lines);
    lines = await kiosk.says(HERE, lines);
  });
  await test.step("page hung: its process is stopped, and answers nobody", async () => {
    signal(kiosk.processes(PAGE), "SIGSTOP");
    lines = await kiosk.says(/the page hangs; its browser is started anew/, lines);
    lines = await kiosk.says(HERE, lines);
  });
  await test.step("server killed", async () => {
    signal(kiosk.processes(/server.main\.ts/), "SIGKILL");
    lines = await kiosk.says(/The server is gone \(SIGKILL\); it is started anew/, lines);
    lines = await kiosk.says(HERE, lines);
  });
  expect((await kiosk.status()).restarts).toMatchObject({ server: 1, browsers: 2, reloads: 1 });
  expect(kiosk.processes(BROWSER).length, "nothing of the older browsers is left").toBeGreaterThan(0);
  expect(await kiosk.end(), "asked to leave, it leaves").toBe(0);
  expect(kiosk.log().filter(({ level }) => level === "warn")).toHaveLength(4);
});

test("from a white page, a lost picture and a lost sound, each screen alone, with no network", async ({
  foyer,
}) => {
  const alone = ["unshare", "--map-root-user", "--net", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"];
  const may = spawnSync("unshare", ["--map-root-user", "--net", "true"]).status === 0;
  test
    .info()
    .annotations.push({ type: "network", description: may ? "none" : "there: unshare is not allowed" });
  // The last two are what the page says of itself: no graphics context and no sound device are lost here.
  const screens = ["white", "context", "sound"].map((name) => ({ name, role: "all" }));
  const kiosk = foyer({ settings: { screens }, under: may ? alone : [] });
  for (const { name } of screens) await kiosk.says(new RegExp(`^${name}: here`));
  for (const [name, why, mended] of [
    ["white", "the page is white", "the page is loaded"],
    ["context", "the picture is lost", "the page is loaded"],
    ["sound", "the sound is lost", "its browser is started"],
  ]) {
    const lines = await kiosk.says(new RegExp(`^${name}: ${why}; ${mended} anew`));
    await kiosk.says(new RegExp(`^${name}: here after`), lines);
  }
  expect(kiosk.log().filter(({ rung }) => rung !== undefined)).toHaveLength(3);
});

test("a clock that jumps moves nothing; a display that slept or changed is noticed", async ({ foyer }) => {
  const kiosk = foyer({ before: (home) => mkdirSync(join(home, "drm")) });
  kiosk.display({ status: "connected", dpms: "On", modes: "1920x1080" });
  let lines = await kiosk.says(HERE);
  const { pid } = kiosk.launcher;
  await test.step("clock: its reading is moved within the launcher", async () => {
    signal(pid ? [pid] : [], "SIGUSR2");
    lines = await kiosk.says(/The clock jumped by 86400 s/, lines);
  });
  await test.step("display asleep: written where the kernel would", async () => {
    kiosk.display({ dpms: "Off" });
    lines = await kiosk.says(/HDMI-A-1 is asleep/, lines);
    kiosk.display({ dpms: "On" });
    lines = await kiosk.says(/HDMI-A-1 is awake again; the pages go to attract/, lines);
    // The stand-in tells which command it got in place of the shot.
    await expect.poll(async () => (await kiosk.status()).screens[0]?.pulse?.shot).toBe("attract");
  });
  await test.step("resolution: written where the kernel would", async () => {
    kiosk.display({ modes: "3840x2160" });
    lines = await kiosk.says(/another resolution/, lines);
    lines = await kiosk.says(HERE, lines);
  });
  expect(kiosk.log().filter(({ rung }) => rung !== undefined)).toEqual([]);
});

test("a display that comes later is switched on, and the one browser that belongs on it is started anew", async ({
  foyer,
}) => {
  // No display hangs here: an xrandr of the test's own says what one would, and what it was asked.
  const bin = mkdtempSync(join(tmpdir(), "not-silence-bin-"));
  const said = join(bin, "said");
  const asked = join(bin, "asked");
  const output = (name: string, at: string, star: string) =>
    `${name} connected ${at}(normal left) 509mm x 286mm\n   1920x1080     60.00${star}+\n`;
  const [first, second] = [
    output("HDMI-1", "primary 1920x1080+0+0 ", "*"),
    "HDMI-2 disconnected (normal left)\n",
  ];
  const lit = join(bin, "lit");
  writeFileSync(said, first + second);
  writeFileSync(lit, first + output("HDMI-2", "1920x1080+1920+0 ", "*"));
  const script = `#!/bin/sh\n[ "$1" = --query ] && exec cat ${said}\necho "$@" >> ${asked}; cp ${lit} ${said}\n`;
  writeFileSync(join(bin, "xrandr"), script, { mode: 0o755 });
  const screens = ["main", "wall"].map((name, display) => ({ name, role: "all", display }));
  const kiosk = foyer({
    settings: { screens },
    env: { PATH: `${bin}:${process.env.PATH}`, DISPLAY: ":none" },
    before: (home) => mkdirSync(join(home, "drm")),
  });
  for (const { name } of screens) await kiosk.says(new RegExp(`^${name}: here`));
  writeFileSync(said, first + output("HDMI-2", "", " "));
  kiosk.display({ status: "connected", dpms: "On", modes: "1920x1080" });
  const lines = await kiosk.says(/^HDMI-2: dark until now, and switched on/);
  await kiosk.says(/^wall: here/, lines);
  expect(readFileSync(asked, "utf8")).toBe(
    "--output HDMI-1 --pos 0x0 --output HDMI-2 --auto --right-of HDMI-1\n",
  );
  const here = kiosk.log().filter(({ what }) => HERE.test(what));
  expect(here, "nobody who stands before the other display is thrown out").toHaveLength(1);
  rmSync(bin, { recursive: true });
});

test("it starts on a port that is taken, with a damaged store and damaged settings", async ({ foyer }) => {
  const other = createServer().listen(4270, "127.0.0.1");
  const kiosk = foyer({
    settings: '{ "idleSeconds": 90, ',
    env: { NOT_SILENCE_PORT: "4270" },
    before(home) {
      mkdirSync(join(home, "visits"));
      writeFileSync(join(home, "visits", "CURRENT"), "\0\0\0");
    },
  });
  const says = (what: RegExp) => expect.poll(kiosk.said, { timeout: 60_000 }).toMatch(what);
  await says(/kiosk\.json cannot be read.*the defaults are used/);
  await says(/Port 4270 is taken; 4271 is used/);
  await says(/The store of visits is damaged.*a new one is begun/);
  await says(/main: here, at attract/);
  other.close();
});

test("it starts on a disk that is full, says so, and writes again as soon as there is space", async ({
  foyer,
}) => {
  // A disk of two megabytes, of the launcher's own, and full.
  const disk =
    'mount -t tmpfs -o size=2m tmpfs "$DISK" && head -c 3m /dev/zero > "$DISK/fill" 2>/dev/null; exec "$@"';
  const under = ["unshare", "--map-root-user", "--mount", "sh", "-c", disk, "sh"];
  const may = spawnSync("unshare", ["--map-root-user", "--mount", "true"]).status === 0;
  test.skip(!may, "no disk can be made here: the log's and the store's own tests stand for it");
  const folder = mkdtempSync(join(tmpdir(), "not-silence-disk-"));
  const env = {
    DISK: folder,
    NOT_SILENCE_HOME: folder,
    XDG_RUNTIME_DIR: mkdtempSync(join(tmpdir(), "run-")),
  };
  const kiosk = foyer({ env, under });
  const says = (what: RegExp) => expect.poll(kiosk.said, { timeout: 60_000 }).toMatch(what);
  await says(/The log cannot be written \(ENOSPC.*the documentary goes on/);
  await says(/The store of visits cannot be had.*No space left/);
  await says(/main: here, at attract/);
  const inside = join(`/proc/${kiosk.launcher.pid}/root`, folder);
  rmSync(join(inside, "fill"));
  signal(kiosk.processes(PAGE), "SIGKILL");
  await says(/main: here after/);
  expect(readFileSync(join(inside, "logs/kiosk.jsonl"), "utf8")).toContain("The log can be written again");
});
