import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSession, type Session, type SoundState } from "./session";

/** A context whose system can take the sound away, and a browser that can refuse it. */
class Context extends EventTarget {
  state = "suspended";
  currentTime = 0;
  refuses = false;
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
  async resume() {
    if (this.refuses) return new Promise<void>(() => {});
    this.become("running");
  }
  async suspend() {
    this.become("suspended");
  }
  async close() {}
}

let context: Context;
let states: SoundState[];
let session: Session;
let page: EventTarget & { hidden: boolean };

beforeEach(() => {
  vi.useFakeTimers();
  page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("navigator", {});
  context = new Context();
  states = [];
  session = createSession(context as unknown as AudioContext, (state) => states.push(state));
});

afterEach(() => {
  session.dispose();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const settled = () => vi.advanceTimersByTimeAsync(2000);

test("nothing runs before it is asked for", async () => {
  window.dispatchEvent(new Event("pointerdown"));
  await settled();
  expect(context.state).toBe("suspended");
  expect(session.state).toBe("off");
});

test("a browser that never answers has refused, and may be asked again", async () => {
  context.refuses = true;
  const first = session.begin();
  await settled();
  expect(await first).toBe(false);
  expect(states).toEqual(["refused"]);
  context.refuses = false;
  const second = session.begin();
  await settled();
  expect(await second).toBe(true);
  expect(states).toEqual(["refused", "running"]);
});

test("held for two reasons, it goes on only when both are gone", async () => {
  void session.begin();
  await settled();
  session.hold("visitor", true);
  session.hold("film", true);
  session.hold("film", false);
  await settled();
  expect(context.state).toBe("suspended");
  session.hold("visitor", false);
  await settled();
  expect(states).toEqual(["running", "held", "running"]);
});

test("a page that is not seen is silent, and goes on when it is seen again", async () => {
  void session.begin();
  await settled();
  page.hidden = true;
  page.dispatchEvent(new Event("visibilitychange"));
  await settled();
  expect(context.state).toBe("suspended");
  page.hidden = false;
  page.dispatchEvent(new Event("visibilitychange"));
  await settled();
  expect(states).toEqual(["running", "held", "running"]);
});

test("what the system takes away is said, and comes back with the next gesture", async () => {
  void session.begin();
  await settled();
  context.refuses = true;
  context.become("interrupted");
  await settled();
  expect(states.at(-1)).toBe("interrupted");
  context.refuses = false;
  window.dispatchEvent(new Event("pointerdown"));
  await settled();
  expect(states.at(-1)).toBe("running");
});

test("what the system takes away comes back without a hand, as soon as it can", async () => {
  void session.begin();
  await settled();
  context.refuses = true;
  context.become("suspended");
  await settled();
  expect(states.at(-1)).toBe("interrupted");
  context.refuses = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(states.at(-1)).toBe("running");
  session.dispose();
  expect(vi.getTimerCount()).toBe(0);
});

test("a clock that stands although it should run is started again", async () => {
  void session.begin();
  await settled();
  const suspend = vi.spyOn(context, "suspend");
  session.watch(0);
  session.watch(900);
  expect(suspend).not.toHaveBeenCalled();
  session.watch(1100);
  await settled();
  expect(suspend).toHaveBeenCalledOnce();
  expect(context.state).toBe("running");
});
