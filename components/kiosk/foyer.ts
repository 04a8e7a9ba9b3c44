import type { Playhead } from "../playhead/playhead";
import { showLoop } from "./attract";
import { hideCursor, stayAwake } from "./awake";
import { everySecond } from "./clock";
import { forget } from "./forget";
import { guestbook } from "./guestbook";
import { hands, type Input } from "./hands";
import { isOpen } from "./hours";
import type { House } from "./house";
import { houseRules } from "./house-rules";
import { onInputs } from "./inputs";
import { lock } from "./lock";
import { onSummon } from "./operator/summon";
import { type Command, heart } from "./pulse";
import type { PublicSettings } from "./settings";
import { type Usher, usher } from "./usher";
import type { Event, State, Visit } from "./visit";

/** Chapters that reward not touching. */
const REST: readonly string[] = ["ten-minutes", "stillness"];
/** Vibration of the warning, in milliseconds on and off, where a device has a motor. */
const FELT = [200, 150, 200];

/** The machine in the foyer as its page sees it: settings, the visitor's way, and what is told to the launcher. */
export interface Foyer {
  readonly usher: Usher;
  /** What the visitor is doing: on a screen that follows another, what that one last said. */
  readonly state: State;
  readonly settings: PublicSettings;
  /** Whether a launcher serves this page; null until that is known. */
  readonly launched: boolean | null;
  /** A hand was laid on a device. @returns whether the film may have the input */
  laid(input: Input): boolean;
  /** A screen that visitors do not lay hands on is told by the one that they do. */
  follow(state: State): void;
  /** Does what the launcher asks, however it was told. */
  obey(command: Command): void;
  /** Reads the launcher's settings anew. */
  reload(): Promise<void>;
  onSettings(listener: () => void): () => void;
  start(): () => void;
}

export function foyer(playhead: Playhead, house: House, screen: string | null): Foyer {
  const rules = houseRules(screen);
  let stopLoop: (() => void) | undefined;
  const listeners = new Set<() => void>();
  const attendant = usher(() => rules.settings);
  const hand = hands(attendant);
  let followed: State = "attract";
  const leads = () => rules.settings.leader;
  const state = (): State => (leads() ? attendant.visit.state : followed);
  const book = guestbook(
    playhead,
    house,
    () => rules.settings.language,
    () => rules.launched === true,
  );
  const pulse = heart({
    playhead,
    screen: () => rules.settings.screen,
    state,
    sound: house.sound,
    onCommand,
  });

  async function reload() {
    if (!(await rules.reload())) return;
    if (!leads()) stopLoop?.();
    else if (attendant.visit.state === "attract") arrive();
    tellListeners();
  }

  function tellListeners() {
    for (const listener of listeners) listener();
  }

  function onCommand(command: Command) {
    if (command === "reload") window.location.reload();
    else if (leads()) attendant.tell({ kind: "order", order: command });
  }

  const laid = (input: Input): boolean => leads() && hand.laid(input);

  /** What a visitor leaves behind is gone before the next one comes. */
  function arrive() {
    stopLoop?.();
    forget();
    house.reset(rules.settings.level);
    stopLoop = showLoop(playhead, rules.settings.attractSeconds);
  }

  function show(state: State) {
    document.documentElement.dataset.visit = state;
    if (rules.launched) void pulse.beat();
  }

  function take(now: Visit, before: Visit, event: Event) {
    if (now.state === before.state) return;
    book.follow(now, before, event, hand.woke);
    if (before.state === "attract") stopLoop?.();
    if (before.state === "attract" && now.state === "gate") {
      forget();
      playhead.seek(0);
    }
    if (now.state === "warning") {
      house.signal();
      navigator.vibrate?.(FELT);
    }
    if (now.state === "attract") arrive();
    if (now.state === "operator" || now.state === "dark") house.reset(rules.settings.level);
    show(now.state);
  }

  function look(seconds: number) {
    const { cut } = playhead.frame;
    attendant.tell({
      kind: "passed",
      seconds,
      open: isOpen(rules.settings.hours, new Date()),
      atGate: cut.index === 0,
      rests: REST.includes(cut.chapter),
      playing: house.playing(),
      testing: house.testing(),
    });
    book.note();
  }

  function pass(seconds: number) {
    if (leads()) look(seconds);
    if (rules.stale) void reload();
    if (!rules.launched) return;
    void pulse.beat();
    book.tell();
  }

  return {
    usher: attendant,
    get settings() {
      return rules.settings;
    },
    get launched() {
      return rules.launched;
    },
    get state() {
      return state();
    },
    laid,
    obey: onCommand,
    follow(state) {
      if (state === followed) return;
      followed = state;
      if (leads()) return;
      show(state);
      tellListeners();
    },
    reload,
    onSettings(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      document.documentElement.dataset.visit = attendant.visit.state;
      const stops = [
        attendant.watch(take),
        house.watch(book.note),
        lock(),
        // Ahead of the inputs, which swallow what wakes the house.
        onSummon(
          () => rules.settings.operatorKeys,
          () => attendant.tell({ kind: "operator" }),
        ),
        onInputs(laid),
        stayAwake(),
        hideCursor(),
        everySecond(pass),
        pulse.stop,
      ];
      arrive();
      void reload();
      return () => {
        stopLoop?.();
        for (const stop of stops) stop();
      };
    },
  };
}
