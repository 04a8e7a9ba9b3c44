import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, WebSocket, WebSocketServer } from "ws";
import { addressOf, local } from "./server/guard";

/** Where the screens' line is asked for. */
export const LINE_PATH = "/kiosk/api/line";

/** What the launcher may ask of a page. */
export type Command = "reload" | "attract" | "dark" | "wake";

export interface LineScreen {
  readonly name: string;
  readonly role: string;
}

export interface Line {
  /** Asks something of a screen, or of all. @returns how many it was sent to */
  command(command: Command, screen?: string): number;
  /** The settings are others now: each page reads them anew, and so does one that calls later. */
  settings(): void;
  /** Names of the screens that are on the line. */
  screens(): string[];
  /** Hangs up on all of them. */
  close(): void;
}

/** Bytes of one message at the most; a place is about a hundred. */
const MESSAGE_MOST = 4096;
/** Bytes that may wait for a screen that does not take them, before it is hung up on. */
const WAITING_MOST = 256 * 1024;
/** Milliseconds between two signs of life that are asked for. */
const SIGN_OF_LIFE = 5000;
/** What the leader says to the others; the last of each kind is told to whoever comes later. */
const RELAYED: ReadonlySet<string> = new Set(["place", "desk", "state"]);

/** The screen that the others follow: the first that visitors can lay hands on. */
export const leaderOf = (screens: readonly LineScreen[]): string | undefined =>
  screens.find(({ role }) => role === "all" || role === "words")?.name;

/**
 * Other pages of this machine may not listen, as a browser always says where it comes from; nor may another machine,
 * which could say what it likes.
 */
const ours = (request: IncomingMessage): boolean =>
  local(request) && request.headers.origin === `http://${request.headers.host}`;

function kindOf(text: string): string | undefined {
  try {
    const { kind } = JSON.parse(text);
    return typeof kind === "string" ? kind : undefined;
  } catch {
    return undefined;
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/**
 * The line between the screens of one machine: what the leader says is relayed to the others, the hands that are laid
 * on them to the leader, and the launcher's commands reach whom they are for. A screen that calls again takes the
 * place of its older call.
 * @param server a server that gives no other upgrades
 * @param screens all of the installation's, each with a name of its own
 */
export function mountLine(server: Server, screens: readonly LineScreen[]): Line {
  const leader = leaderOf(screens);
  const house = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_MOST, perMessageDeflate: false });
  const calls = new Map<string, WebSocket>();
  const answered = new WeakSet<WebSocket>();
  const last = new Map<string, string>();
  const anew = JSON.stringify({ kind: "settings" });
  let changed = false;

  function send(socket: WebSocket | undefined, text: string): boolean {
    if (socket?.readyState !== WebSocket.OPEN) return false;
    if (socket.bufferedAmount > WAITING_MOST) socket.terminate();
    else socket.send(text);
    return socket.readyState === WebSocket.OPEN;
  }

  function count() {
    const others = [...calls.keys()].filter((name) => name !== leader).length;
    if (leader) send(calls.get(leader), JSON.stringify({ kind: "followers", count: others }));
  }

  function relay(data: RawData) {
    const text = String(data);
    const kind = kindOf(text);
    if (kind === undefined || !RELAYED.has(kind)) return;
    last.set(kind, text);
    for (const [name, socket] of calls) if (name !== leader) send(socket, text);
  }

  /** Hands that are laid on another screen are the leader's. */
  function lay(data: RawData) {
    const text = String(data);
    if (leader && kindOf(text) === "hand") send(calls.get(leader), text);
  }

  function welcome(socket: WebSocket, name: string) {
    const older = calls.get(name);
    calls.set(name, socket);
    older?.terminate();
    answered.add(socket);
    socket.on("pong", () => answered.add(socket));
    // What goes wrong with a call ends it; nothing else hangs on it.
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      if (calls.get(name) !== socket) return;
      calls.delete(name);
      count();
    });
    socket.on("message", name === leader ? relay : lay);
    if (name !== leader) for (const text of last.values()) send(socket, text);
    // It may have been away when they were changed.
    if (changed) send(socket, anew);
    count();
  }

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer) {
    socket.on("error", () => socket.destroy());
    const url = addressOf(request);
    if (!url) return refuse(socket, "400 Bad Request");
    if (url.pathname !== LINE_PATH) return refuse(socket, "404 Not Found");
    if (!ours(request)) return refuse(socket, "403 Forbidden");
    const name = url.searchParams.get("screen") ?? leader;
    if (!name || !screens.some((screen) => screen.name === name)) return refuse(socket, "404 Not Found");
    house.handleUpgrade(request, socket, head, (call) => welcome(call, name));
  }

  const round = setInterval(() => {
    for (const socket of calls.values()) {
      if (!answered.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, SIGN_OF_LIFE);
  round.unref();
  server.on("upgrade", upgrade);

  return {
    command(command, screen) {
      const text = JSON.stringify({ kind: "command", command });
      const asked = screen === undefined ? [...calls.values()] : [calls.get(screen)];
      return asked.filter((socket) => send(socket, text)).length;
    },
    settings() {
      changed = true;
      for (const socket of calls.values()) send(socket, anew);
    },
    screens: () => [...calls.keys()],
    close() {
      clearInterval(round);
      server.off("upgrade", upgrade);
      for (const socket of calls.values()) socket.terminate();
      house.close();
    },
  };
}
