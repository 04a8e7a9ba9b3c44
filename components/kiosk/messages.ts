/** What is said on the line between the screens of an installation; times are as {@link wallClock} tells them. */

/** Where the leader stands. */
export interface PlaceMessage {
  readonly kind: "place";
  /** Frames from the film's first. */
  readonly at: number;
  /** The presented cut's index. */
  readonly cut: number;
  /** Seconds for which nobody has scrolled. */
  readonly still: number;
  /** Milliseconds at which its cut is to be seen. */
  readonly stamp: number;
  /** Milliseconds at which this was said. */
  readonly sent: number;
}

/** How visitors have set the leader's desk; what it holds is its own. */
export interface DeskMessage {
  readonly kind: "desk";
  readonly desk: Readonly<Record<string, unknown>>;
}

/** What the visitor is doing, as the leader sees it. */
export interface StateMessage {
  readonly kind: "state";
  readonly state: string;
  readonly [more: string]: unknown;
}

export interface CommandMessage {
  readonly kind: "command";
  readonly command: "reload" | "attract" | "dark" | "wake";
}

/** To the leader: a hand that was laid on a screen that follows it, as the browser told of it there. */
export interface HandMessage {
  readonly kind: "hand";
  readonly event: "keydown" | "keyup" | "wheel";
  readonly is: Readonly<
    Pick<
      KeyboardEventInit & WheelEventInit,
      "key" | "code" | "altKey" | "ctrlKey" | "shiftKey" | "metaKey" | "repeat" | "deltaY"
    >
  >;
}

/** An operator has changed settings: they are to be read anew. */
export interface SettingsMessage {
  readonly kind: "settings";
}

/** To the leader: how many screens follow it. */
export interface FollowersMessage {
  readonly kind: "followers";
  readonly count: number;
}

export type Message =
  | PlaceMessage
  | DeskMessage
  | StateMessage
  | CommandMessage
  | SettingsMessage
  | HandMessage
  | FollowersMessage;
export type MessageOf<Kind extends Message["kind"]> = Extract<Message, { kind: Kind }>;

const finite = (...values: unknown[]): boolean => values.every(Number.isFinite);

/** A message that came, or undefined for what is none: another build of the documentary may be at the other end. */
export function messageOf(text: string): Message | undefined {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof said !== "object" || said === null) return undefined;
  const message = said as Message;
  switch (message.kind) {
    case "place":
      return finite(message.at, message.cut, message.still, message.stamp, message.sent)
        ? message
        : undefined;
    case "desk":
      return typeof message.desk === "object" && message.desk !== null ? message : undefined;
    case "state":
      return typeof message.state === "string" ? message : undefined;
    case "command":
      return ["reload", "attract", "dark", "wake"].includes(message.command) ? message : undefined;
    case "settings":
      return message;
    case "hand":
      return ["keydown", "keyup", "wheel"].includes(message.event) && finite(message.is?.deltaY ?? 0)
        ? message
        : undefined;
    case "followers":
      return finite(message.count) ? message : undefined;
    default:
      return undefined;
  }
}
