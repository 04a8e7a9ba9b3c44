import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, layerBreaks } from "./layers";
import { filesUnder } from "./lib/files.mjs";
import { ROOT } from "./lib/root.mjs";

const breaks = (file: string, specifier: string) =>
  layerBreaks(new Map([[file, `import { a } from "${specifier}";\n`]]));

it("The project's own imports follow the arrows", () => {
  const files = filesUnder(["app", "components", "kiosk", "media"]).filter((path) =>
    /\.(tsx?|mjs)$/.test(path),
  );
  const sources = new Map(files.map((path) => [path, readFileSync(join(ROOT, path), "utf8")]));
  expect([...sources.values()].flatMap(importsOf).length).toBeGreaterThan(0);
  expect(layerBreaks(sources)).toEqual([]);
});

describe("An import against an arrow is found", () => {
  it.each([
    ["components/text/Card.tsx", "../sound/mix", "siblings"],
    ["components/text/Card.tsx", "@/components/picture/stage", "siblings"],
    ["components/playhead/track.ts", "../text/Card", "siblings"],
    ["components/text/Card.tsx", "../../app/layout", "components import"],
    ["media/edl.ts", "../components/playhead", "nothing outside itself"],
    ["media/words/en.ts", "react", "nothing outside itself"],
    ["media/edl.ts", "./film", "media/edl ← media/chapters"],
    ["media/words/index.ts", "../chapters", "media/edl ← media/chapters"],
    ["components/sound/Sound.tsx", "../../media/stems/gig-world.webm", "audio"],
    ["media/hearing/ear.ts", "../stems", "audio thread"],
    ["media/hearing/ear.ts", "../score/dsp/loop", "renders the stems"],
    ["components/room/room.ts", "../sound/guard", "siblings"],
    ["components/sound/mix.ts", "@/media/score/room", "renders the stems"],
    ["app/page.tsx", "three", "components/picture"],
    ["components/text/Card.tsx", "three/addons/a.js", "components/picture"],
    ["components/controls/Mute.tsx", "howler", "components/sound"],
    ["app/page.tsx", "../kiosk/launcher", "app imports"],
    ["kiosk/launcher.ts", "../media/film", "over HTTP"],
  ])("%s importing %s", (file, specifier, why) => {
    expect(breaks(file, specifier)).toEqual([expect.stringContaining(why)]);
  });
});

describe("An import along the arrows is let through", () => {
  it.each([
    ["components/text/Card.tsx", "../playhead/hooks"],
    ["components/text/Card.tsx", "@/media/film"],
    ["components/picture/takes/gate.ts", "three"],
    ["components/sound/mixer.ts", "howler"],
    ["media/film.ts", "./chapters"],
    ["media/hearing/ear.ts", "../stems/audiograms"],
    ["media/score/hearing/model.ts", "../../hearing/ear"],
    ["components/room/worklet.ts", "@/media/hearing/ear"],
    ["media/stems/files.ts", "./gig-world.webm"],
    ["media/interchange/cmx.ts", "../edl"],
    ["media/words/words.test.ts", "../film"],
    ["media/score/render.ts", "node:fs"],
    ["app/page.tsx", "@/components/text/Card"],
    ["kiosk/launcher.ts", "../tools/serve.mjs"],
  ])("%s importing %s", (file, specifier) => {
    expect(breaks(file, specifier)).toEqual([]);
  });
});

it("Every way to import is read", () => {
  const source = [
    'import a from "one";',
    'import {\n  type B,\n  c,\n} from "two";',
    'import "three";',
    'export * from "four";',
    'export type { D } from "five";',
    'const e = () => import("six");',
    'const f = new URL("./seven.webm", import.meta.url).href;',
  ].join("\n");
  expect(importsOf(source)).toEqual(["one", "two", "four", "five", "three", "six", "./seven.webm"]);
});
