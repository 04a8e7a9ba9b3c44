import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const UNITS = ["not-silence.service", "display/not-silence-display.service"];
const read = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");
const dir = mkdtempSync(join(tmpdir(), "not-silence-units-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const has = (program: string) => spawnSync(program, ["--version"]).status === 0;

describe("The kiosk's units", () => {
  it.skipIf(!has("systemd-analyze"))("are what systemd takes without a word", () => {
    // Programs and folders of an installation, where this machine has none, are stood in for.
    const bin = join(dir, "node");
    writeFileSync(bin, "", { mode: 0o755 });
    for (const name of UNITS) {
      const text = read(name)
        .replace(/^ExecStart=\/\S+/m, `ExecStart=${bin}`)
        .replace(/^WorkingDirectory=.*$/m, `WorkingDirectory=${dir}`)
        .replace(/^Documentation=.*$/m, "");
      writeFileSync(join(dir, basename(name)), text);
    }
    const { stderr, status } = spawnSync(
      "systemd-analyze",
      ["verify", "--man=no", ...UNITS.map((name) => join(dir, basename(name)))],
      { encoding: "utf8", env: { ...process.env, SYSTEMD_UNIT_PATH: `${dir}:` } },
    );
    const ours = stderr.split("\n").filter((line) => line.includes("not-silence"));
    expect([status, ours]).toEqual([0, []]);
  });

  it("start what is in this folder, and say what INSTALL.md says", () => {
    const [, start = ""] =
      /^ExecStart=\S+ \/opt\/not-silence\/(\S+)$/m.exec(read("not-silence.service")) ?? [];
    expect(existsSync(join(import.meta.dirname, "..", start))).toBe(true);
    for (const name of UNITS) expect(read("INSTALL.md")).toContain(name);
  });

  it("keep what they start: a session would take it out of systemd's hands, and its signs of life with it", () => {
    for (const name of UNITS) expect(read(name)).not.toMatch(/^PAMName=/m);
  });

  it("leave nothing on the machine that removing it does not take away", () => {
    const [before = "", removal = ""] = read("INSTALL.md").split("\n## Remove\n");
    for (const folder of ["display", "sound"])
      for (const name of readdirSync(join(import.meta.dirname, folder))) {
        if (name.endsWith(".xml")) continue;
        expect(before, `${name} is installed`).toContain(`/kiosk/${folder}/${name} /etc/`);
      }
    const installed = [...before.matchAll(/ (\/etc\/\S*not-silence\S*)$/gm)].map(([, path = ""]) => path);
    expect(installed.length).toBeGreaterThan(2);
    for (const path of installed) expect(removal).toContain(path);
  });

  it("let no key of a visitor's switch the machine off", () => {
    const keys = ["Power", "Reboot", "Suspend", "Hibernate"].flatMap((key) => [
      `Handle${key}Key=ignore`,
      `Handle${key}KeyLongPress=ignore`,
    ]);
    const [section, ...lines] = read("display/logind.conf")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(section).toBe("[Login]");
    expect(lines).toEqual(expect.arrayContaining([...keys, "HandleLidSwitch=ignore"]));
  });
});
