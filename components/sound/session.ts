/** Whether sound can be heard, and if not, whose doing that is. */
export type SoundState =
  /** Nobody has asked for sound. */
  | "off"
  | "running"
  /** Held by the visitor, or because the page is not seen; it goes on where it was. */
  | "held"
  /** The system took the sound away (a call, another application, a lost device). */
  | "interrupted"
  /** The browser did not let sound begin: it wants another gesture. */
  | "refused";

export interface Session {
  readonly state: SoundState;
  /** From a gesture. @returns whether sound runs. */
  begin(): Promise<boolean>;
  /** Holds the context's clock for a reason of one's own, or takes that reason back. */
  hold(reason: string, on: boolean): void;
  /** Notices a clock that stands although it should run, as after the loss of a device. Once per frame. */
  watch(milliseconds: number): void;
  dispose(): void;
}

/** Milliseconds after which a browser that has not answered has refused: `resume()` may never settle. */
const ANSWER = 1500;
/** Milliseconds that a running clock may stand before the context is started again. */
const STANDSTILL = 1000;
/** Milliseconds between two tries to have back what the system took: it need not say when it could be had again. */
const AGAIN = 3000;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Keeps the context running when it should and still when it should not, whatever the system does to it. */
export function createSession(context: AudioContext, onChange: (state: SoundState) => void): Session {
  const reasons = new Set<string>();
  const stop = new AbortController();
  const { signal } = stop;
  let begun = false;
  let refused = false;
  let waking = false;
  let told: SoundState = "off";
  let seen = { time: -1, at: 0 };

  function state(): SoundState {
    if (refused) return "refused";
    if (!begun) return "off";
    if (reasons.size > 0) return "held";
    if (context.state === "running") return "running";
    return waking ? told : "interrupted";
  }

  function tell() {
    if (signal.aborted || state() === told) return;
    told = state();
    onChange(told);
  }

  function settle() {
    if (signal.aborted || !begun) return;
    const run = reasons.size === 0;
    if (run === (context.state === "running")) return tell();
    if (run) void wake().then(tell);
    else context.suspend().then(tell, tell);
  }

  /** A refusal here is the system's, and shows in the state; the next gesture or return asks again. */
  async function wake() {
    waking = true;
    await Promise.race([context.resume().catch(() => undefined), wait(ANSWER)]);
    waking = false;
  }

  function hold(reason: string, on: boolean) {
    if (reasons.has(reason) === on) return;
    if (on) reasons.add(reason);
    else reasons.delete(reason);
    settle();
    tell();
  }

  const look = () => hold("hidden", document.hidden);
  context.addEventListener("statechange", settle, { signal });
  document.addEventListener("visibilitychange", look, { signal });
  for (const event of ["pageshow", "focus", "pointerdown", "keydown"])
    window.addEventListener(event, settle, { signal });
  navigator.mediaDevices?.addEventListener?.("devicechange", settle, { signal });
  const again = setInterval(() => state() === "interrupted" && settle(), AGAIN);

  return {
    get state() {
      return state();
    },
    async begin() {
      refused = false;
      begun = true;
      await wake();
      refused = context.state !== "running" && reasons.size === 0;
      begun = !refused;
      look();
      tell();
      return begun;
    },
    hold,
    watch(milliseconds) {
      const moved = context.currentTime !== seen.time;
      if (moved || state() !== "running") seen = { time: context.currentTime, at: milliseconds };
      else if (milliseconds - seen.at > STANDSTILL) {
        seen = { time: context.currentTime, at: milliseconds };
        context.suspend().then(settle, settle);
      }
    },
    dispose() {
      stop.abort();
      clearInterval(again);
      context.close().catch(() => undefined);
    },
  };
}
