import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesUnder } from "../lib/files.mjs";
import { ROOT } from "../lib/root.mjs";

type Plugin = string | { path: string; includes: string[] };
type Case = readonly [what: string, file: string, code: string];

const REFUSED: readonly Case[] = [
  ["a transition in CSS", "app/a.css", "a { transition: opacity 1s; }"],
  ["a transition that insists", "app/a.css", "a { transition: opacity 1s !important; }"],
  ["a vendor's transition", "app/a.css", "a { -webkit-transition: all 1s; }"],
  ["a duration on its own", "app/a.css", "a { transition-duration: 300ms; }"],
  ["an animation in CSS", "app/a.css", "a { animation: glow 1s; }"],
  ["an animation tied to the scroll", "app/a.css", "a { animation-timeline: scroll(); }"],
  ["a nested, conditional one", "app/a.css", "@media print { a { &:hover { animation: glow 1s; } } }"],
  ["keyframes of opacity", "app/a.css", "@keyframes glow { from { opacity: 0; } }"],
  ["keyframes of a filter", "app/a.css", "@keyframes glow { from { filter: blur(1px); } }"],
  ["keyframes of a clip or a mask", "app/a.css", "@keyframes glow { from { clip-path: none; mask: none; } }"],
  ["a view transition in CSS", "app/a.css", "@view-transition { navigation: auto; }"],
  [
    "a transition in a style prop",
    "app/a.tsx",
    'export const a = <i style={{ transition: "opacity 1s" }} />;',
  ],
  ["an animation in a style object", "app/a.tsx", 'export const a = { animationName: "glow" };'],
  [
    "an opacity that follows a value",
    "app/a.tsx",
    "export const a = (x: number) => <i style={{ opacity: x }} />;",
  ],
  [
    "a filter that follows a value",
    "app/a.tsx",
    'export const a = (x: number) => <i style={{ filter: "blur(" + x }} />;',
  ],
  ["a style set by hand", "app/a.ts", 'document.body.style.transition = "opacity 1s";'],
  ["a property set by hand", "app/a.ts", 'document.body.style.setProperty("animation", "glow 1s");'],
  ["a stylesheet in a string", "app/a.ts", "export const a = `b { transition: opacity 1s; }`;"],
  ["motion's animate", "app/a.tsx", "export const a = <m.i animate={{ x: 1 }} />;"],
  ["motion's transition", "app/a.tsx", "export const a = <m.i transition={{ duration: 1 }} />;"],
  ["motion's exit", "app/a.tsx", "export const a = <m.i exit={{ x: 1 }} />;"],
  ["motion's whileInView", "app/a.tsx", "export const a = <m.i whileInView={{ x: 1 }}>b</m.i>;"],
  ["AnimatePresence", "app/a.ts", 'export { a }; import { AnimatePresence as a } from "framer-motion";'],
  ["animate, imported", "app/a.ts", 'import { animate, useScroll } from "framer-motion";'],
  ["useSpring, imported", "app/a.ts", 'import { useSpring } from "framer-motion";'],
  ["useAnimate, imported under another roof", "app/a.ts", 'import { useAnimate } from "motion/react";'],
  ["an SVG animation", "app/a.tsx", 'export const a = <svg><animate attributeName="opacity" /></svg>;'],
  ["Howler's fade", "components/sound/a.ts", "howl.fade(0, 1, 1000);"],
  ["a fade handed on uncalled", "components/sound/a.ts", "export const a = howl?.fade;"],
  ["a web animation", "app/a.ts", "document.body.animate([], 1000);"],
  ["a view transition", "app/a.ts", "document.startViewTransition(() => undefined);"],
  ["a linear ramp", "components/text/a.ts", "gain.linearRampToValueAtTime(0, 1);"],
  ["an exponential ramp", "components/picture/a.ts", "gain.exponentialRampToValueAtTime(0, 1);"],
  ["an approach to a target", "components/sound/a.ts", "gain.setTargetAtTime(0, 1, 0.1);"],
  ["a ramp called by its string", "components/sound/a.ts", 'gain["setTargetAtTime"](0, 1, 0.1);'],
];

const INNOCENT: readonly Case[] = [
  [
    "no transition at all",
    "app/a.css",
    "a { transition: none !important; animation: none; transition-duration: 0s; }",
  ],
  [
    "a look that stands",
    "app/a.css",
    "a { opacity: 0.5; filter: blur(2px); clip-path: inset(0); transform: none; }",
  ],
  ["a class of that name", "app/a.css", ".transition-animation { color: red; }"],
  [
    "a style that stands",
    "app/a.tsx",
    'export const a = <i style={{ opacity: 0.5, transition: "none" }} />;',
  ],
  ["a place that follows a value", "app/a.tsx", "export const a = (x: number) => <i style={{ left: x }} />;"],
  [
    "a glass in the picture",
    "components/picture/a.ts",
    "export const a = (x: number) => new Glass({ opacity: x });",
  ],
  ["motion's values", "app/a.ts", 'import { frame, useMotionValue, useScroll } from "framer-motion";'],
  ["somebody else's animate", "app/a.ts", 'import { animate } from "./puppet"; animate();'],
  [
    "a word about it",
    "media/words/a.ts",
    'export const a = "No transition: picture and sound cut together.";',
  ],
  ["a step in level", "components/sound/a.ts", "gain.setValueAtTime(0, 1);"],
  [
    "the de-click, with its reason",
    "components/sound/a.ts",
    "// biome-ignore lint/plugin/no-ramp: 3 ms against the click\ngain.linearRampToValueAtTime(0, 1);",
  ],
  ["an envelope inside a stem", "media/score/a.ts", "gain.linearRampToValueAtTime(0, 1);"],
];

let dir: string;
/** Files with a finding, relative to the scratch folder, with what was said of them. */
const found = new Map<string, string[]>();
const fileOf = (group: string, index: number, file: string) =>
  join(dirname(file), `${group}-${index}`, file.split("/").at(-1) ?? "");

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "not-silence-lint-"));
  const config = JSON.parse(readFileSync(join(ROOT, "biome.json"), "utf8")) as { plugins: Plugin[] };
  const absolute = (plugin: Plugin) =>
    typeof plugin === "string" ? join(ROOT, plugin) : { ...plugin, path: join(ROOT, plugin.path) };
  const only = { root: true, plugins: config.plugins.map(absolute), linter: { rules: { preset: "none" } } };
  writeFileSync(join(dir, "biome.json"), JSON.stringify(only));
  for (const [group, cases] of [
    ["refused", REFUSED],
    ["innocent", INNOCENT],
  ] as const)
    for (const [index, [, file, code]] of cases.entries()) {
      const path = join(dir, fileOf(group, index, file));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, code);
    }
  const biome = join(ROOT, "node_modules", "@biomejs", "biome", "bin", "biome");
  const { stdout } = spawnSync(
    process.execPath,
    [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."],
    { cwd: dir, encoding: "utf8" },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { message: string; location: { path: string } }[];
  };
  for (const { message, location } of diagnostics)
    found.set(location.path, [...(found.get(location.path) ?? []), message]);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("The linter refuses a dissolve, and names the rule", () => {
  it.each(REFUSED.map(([what, file], index) => [what, fileOf("refused", index, file)]))("%s", (_, file) => {
    expect(found.get(file)?.[0]).toMatch(/^One rule: between shots everything cuts/);
  });
});

describe("The linter leaves alone what does not blend two moments", () => {
  it.each(INNOCENT.map(([what, file], index) => [what, fileOf("innocent", index, file)]))("%s", (_, file) => {
    expect(found.get(file) ?? []).toEqual([]);
  });
});

it("The rule is set aside in components/sound alone, for the de-click", () => {
  const aside = filesUnder(["app", "components", "kiosk", "media"])
    .filter((path) => /\.(tsx?|css)$/.test(path) && !path.startsWith("components/sound/"))
    .filter((path) => /biome-ignore(-\w+)? lint(\/plugin|:)/.test(readFileSync(join(ROOT, path), "utf8")));
  expect(aside).toEqual([]);
});
