import { report, settle } from "../playhead/faults";
import { type Message, type MessageOf, messageOf } from "./messages";

/** Milliseconds before the line is called again: at first, and at the most. Each time it is twice as long. */
const AGAIN = { first: 250, most: 4000 };

type Kind = Message["kind"];

/** The line to the other screens and to the launcher. */
export interface Line {
  /** Says something to the other screens; while the line is broken, the last of a kind is kept for them, but no hand. */
  say(message: Message): void;
  /** @returns a function that stops listening */
  on<K extends Kind>(kind: K, hear: (message: MessageOf<K>) => void): () => void;
  hangUp(): void;
}

/**
 * Calls the launcher, and again whenever the line breaks. That it is broken is reported once, and taken back when
 * it stands again.
 * @param screen this screen's name
 */
export function openLine(screen: string): Line {
  const address = new URL(`/kiosk/api/line?screen=${encodeURIComponent(screen)}`, window.location.href);
  address.protocol = address.protocol.replace("http", "ws");
  const ears = new Map<Kind, Set<(message: never) => void>>();
  const kept = new Map<Kind, string>();
  let wait = AGAIN.first;
  let again: ReturnType<typeof setTimeout> | undefined;
  let socket: WebSocket;

  function call() {
    socket = new WebSocket(address);
    socket.onopen = () => {
      wait = AGAIN.first;
      settle("line");
      for (const text of kept.values()) socket.send(text);
    };
    socket.onmessage = ({ data }) => {
      const message = messageOf(String(data));
      if (message) for (const hear of ears.get(message.kind) ?? []) hear(message as never);
    };
    socket.onclose = () => {
      report({ kind: "line", message: "the line to the other screens is broken" });
      again = setTimeout(call, wait);
      wait = Math.min(2 * wait, AGAIN.most);
    };
  }

  call();
  return {
    say(message) {
      const text = JSON.stringify(message);
      // What was pressed a while ago is not pressed now.
      if (message.kind !== "hand") kept.set(message.kind, text);
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    on(kind, hear) {
      const those = ears.get(kind) ?? new Set();
      ears.set(kind, those.add(hear));
      return () => those.delete(hear);
    },
    hangUp() {
      clearTimeout(again);
      socket.onclose = null;
      socket.close();
    },
  };
}
