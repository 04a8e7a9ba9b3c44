import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { displaysIn, placeOf, placing } from "./displays";
import { flagsFor } from "./flags";
import { type Event, openPipe } from "./pipe";

describe("The pipe to the browser", () => {
  const setup = () => {
    const [to, from, heard] = [new PassThrough(), new PassThrough(), [] as Event[]];
    return { to, from, heard, pipe: openPipe(to, from, (event) => heard.push(event)) };
  };

  it("finds answers and events in whatever pieces they come, signs of several bytes too", async () => {
    const { from, heard, pipe } = setup();
    const asked = pipe.ask("Page.navigate");
    const bytes = Buffer.from('{"method":"A","params":{"s":"é…"}}\0{"id":1,"result":{"ok":true}}\0');
    for (const byte of bytes) from.write(Buffer.of(byte));
    expect(await asked).toEqual({ ok: true });
    expect(heard).toEqual([{ method: "A", params: { s: "é…" }, sessionId: undefined }]);
  });

  it("leaves nobody waiting for a browser that says nothing or is gone", async () => {
    const { from, pipe } = setup();
    await expect(pipe.ask("Runtime.evaluate", {}, undefined, 1)).rejects.toThrow("no answer");
    const asked = pipe.ask("Runtime.evaluate");
    from.destroy();
    await expect(asked).rejects.toThrow("gone");
    await expect(pipe.ask("Runtime.evaluate")).rejects.toThrow("gone");
  });
});

describe("Where a screen stands", () => {
  const XRANDR = `Screen 0: minimum 8 x 8, current 3000 x 1920, maximum 32767 x 32767
DP-1 connected 1080x1920+1920+0 left (normal left inverted right x axis y axis) 344mm x 193mm
HDMI-1 connected primary 1920x1080+0+0 (normal left inverted right x axis y axis) 509mm x 286mm
DP-2 disconnected (normal left inverted right x axis y axis)
`;
  it("is its display's place, the primary one first, unless it says another", () => {
    const found = displaysIn(XRANDR);
    expect(found.map(({ name }) => name)).toEqual(["HDMI-1", "DP-1"]);
    const screen = { name: "wall", role: "picture" as const, display: 1 };
    expect(placeOf(screen, found)).toEqual({
      x: 1920,
      y: 0,
      width: 1080,
      height: 1920,
      windowed: false,
    });
    expect(placeOf({ ...screen, width: 500 }, found)).toMatchObject({ x: 1920, width: 500, windowed: true });
    expect(placeOf(screen, [])).toBeNull();
  });
});

describe("Windows that stand where they should", () => {
  const screens = [0, 1].map((display) => ({ name: `s${display}`, role: "all" as const, display }));
  const at = (x: number) => ({ x, y: 0, width: 1920, height: 1080 });

  it("stay when another display comes; the one that is on it moves there", () => {
    let found = [at(0)];
    const places = placing(() => found);
    for (const screen of screens) places.of(screen);
    expect(screens.map(places.moved())).toEqual([false, false]);
    found = [at(0), at(1920)];
    expect(screens.map(places.moved())).toEqual([false, true]);
  });

  it("are nobody's to tell without an X server", () => {
    expect(screens.map(placing(() => []).moved())).toEqual([null, null]);
  });
});

describe("The browser's flags", () => {
  const started = (windowed: boolean) =>
    flagsFor({
      profile: "/p",
      place: { x: 1, y: 2, width: 3, height: 4, windowed },
      headless: false,
      root: false,
    });
  const flags = started(false);
  it("open no port, keep the sandbox, and place the window", () => {
    expect(flags).toContain("--remote-debugging-pipe");
    expect(flags.join(" ")).not.toMatch(/no-sandbox|remote-debugging-port|headless/);
    expect(flags).toContain("--window-position=1,2");
    expect(flags, "the picture may be lost twice").toContain("--disable-domain-blocking-for-3d-apis");
    expect(new Set(flags).size).toBe(flags.length);
  });

  it("fill the display, or make a window of the page alone where the screen has its own size", () => {
    expect(flags).toContain("--kiosk");
    expect(started(true)).not.toContain("--kiosk");
    expect(started(true).at(-1)).toMatch(/^--app=/);
  });
});
