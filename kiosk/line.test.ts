import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ClientOptions, WebSocket } from "ws";
import { type Line, mountLine } from "./line";

const SCREENS = [
  { name: "wall", role: "picture" },
  { name: "desk", role: "words" },
  { name: "hall", role: "sound" },
];

let server: Server;
let line: Line;
let address: string;

beforeEach(async () => {
  server = createServer();
  line = mountLine(server, SCREENS);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  line.close();
  server.close();
  await once(server, "close");
});

/** A screen that calls; `next` is its next message of a kind, however many others come before it. */
async function call(screen: string, origin = `http://${address}`) {
  const socket = new WebSocket(`ws://${address}/kiosk/api/line?screen=${screen}`, { origin });
  const said: Record<string, unknown>[] = [];
  socket.on("message", (data) => said.push(JSON.parse(String(data))));
  await once(socket, "open");
  return {
    socket,
    said,
    say: (message: unknown) => socket.send(JSON.stringify(message)),
    async next(kind: string) {
      for (;;) {
        const at = said.findIndex((message) => message.kind === kind);
        if (at >= 0) return said.splice(at, 1)[0];
        await once(socket, "message");
      }
    },
  };
}

const refusal = async (screen: string, origin: string, from: ClientOptions = {}) => {
  const socket = new WebSocket(`ws://${address}/kiosk/api/line?screen=${screen}`, { ...from, origin });
  socket.on("error", () => undefined);
  const [, response] = await once(socket, "unexpected-response");
  return response.statusCode;
};

test("what the leader says, the first that has words, reaches every other screen", async () => {
  const [wall, desk, hall] = [await call("wall"), await call("desk"), await call("hall")];
  desk.say({ kind: "place", at: 120 });
  expect(await wall.next("place")).toEqual({ kind: "place", at: 120 });
  expect(await hall.next("place")).toEqual({ kind: "place", at: 120 });
  expect(desk.said).not.toContainEqual(expect.objectContaining({ kind: "place" }));
});

test("nobody but the leader leads, and nothing is relayed that screens do not say to one another", async () => {
  const [wall, desk] = [await call("wall"), await call("desk")];
  wall.say({ kind: "place", at: 1 });
  desk.say({ kind: "command", command: "reload" });
  desk.socket.send("no JSON");
  desk.say({ kind: "desk", captions: false });
  expect(await wall.next("desk")).toEqual({ kind: "desk", captions: false });
  expect([...wall.said, ...desk.said].map(({ kind }) => kind)).not.toContain("place");
  expect(wall.said).toEqual([]);
});

test("hands that are laid on another screen reach the leader, and none of the others", async () => {
  const [wall, desk, hall] = [await call("wall"), await call("desk"), await call("hall")];
  const hand = { kind: "hand", event: "wheel", is: { deltaY: 30 } };
  wall.say(hand);
  expect(await desk.next("hand")).toEqual(hand);
  desk.say(hand);
  line.command("wake");
  await hall.next("command");
  expect(hall.said).toEqual([]);
});

test("a screen that comes later is told where the film stands", async () => {
  const desk = await call("desk");
  desk.say({ kind: "place", at: 1 });
  desk.say({ kind: "place", at: 2 });
  // Said and relayed, as this answer is behind them.
  line.command("wake", "desk");
  await desk.next("command");
  const early = await call("hall");
  expect(await early.next("place")).toEqual({ kind: "place", at: 2 });
});

test("the leader is told how many follow, whenever that changes", async () => {
  const desk = await call("desk");
  expect(await desk.next("followers")).toMatchObject({ count: 0 });
  const wall = await call("wall");
  expect(await desk.next("followers")).toMatchObject({ count: 1 });
  wall.socket.close();
  expect(await desk.next("followers")).toMatchObject({ count: 0 });
});

test("a screen that calls again takes the place of its older call", async () => {
  const older = await call("wall");
  const closed = once(older.socket, "close");
  const newer = await call("wall");
  await closed;
  expect(line.screens()).toEqual(["wall"]);
  expect(line.command("reload", "wall")).toBe(1);
  expect(await newer.next("command")).toEqual({ kind: "command", command: "reload" });
});

test("a command reaches the screen that it is for, or all", async () => {
  const [wall, desk] = [await call("wall"), await call("desk")];
  expect(line.command("dark")).toBe(2);
  await wall.next("command");
  await desk.next("command");
  expect(line.command("reload", "hall")).toBe(0);
});

test("that settings have changed is told to every screen, and to one that was away", async () => {
  const [wall, desk] = [await call("wall"), await call("desk")];
  line.settings();
  await wall.next("settings");
  await desk.next("settings");
  await (await call("hall")).next("settings");
});

test("other pages, other paths and screens that are not of the installation are refused", async () => {
  expect(await refusal("desk", "http://elsewhere.example")).toBe(403);
  expect(await refusal("attic", `http://${address}`)).toBe(404);
});

test("another machine does not lead, whatever it says of itself", async () => {
  // An address that is not this machine's usual one stands for another machine's.
  expect(await refusal("desk", `http://${address}`, { localAddress: "127.0.0.2" })).toBe(403);
  const foreign = { headers: { Host: "kiosk.example" } };
  expect(await refusal("desk", "http://kiosk.example", foreign)).toBe(403);
});

test("a call for no address at all is refused, and the line goes on", async () => {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write("GET // HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
  const [said] = await once(socket, "data");
  expect(String(said)).toContain("400 Bad Request");
  expect((await call("desk")).socket.readyState).toBe(WebSocket.OPEN);
});

test("a screen that sends more than it may is hung up on, and the rest goes on", async () => {
  const [wall, desk] = [await call("wall"), await call("desk")];
  const closed = once(desk.socket, "close");
  desk.say({ kind: "place", at: "x".repeat(5000) });
  await closed;
  const again = await call("desk");
  again.say({ kind: "place", at: 7 });
  expect(await wall.next("place")).toMatchObject({ at: 7 });
});
