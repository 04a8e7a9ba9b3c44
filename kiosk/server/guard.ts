import type { IncomingMessage } from "node:http";
import { bearer, same } from "../operator/tokens";

const HERE = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
const NAMES = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** What is asked for; null where it is no address at all (`//`), which anybody may send and nobody may fall over. */
export function addressOf({ url }: IncomingMessage): URL | null {
  try {
    return new URL(url ?? "/", "http://localhost");
  } catch {
    return null;
  }
}

/** Asked on this machine, and by this machine's own name: a foreign name that was made to lead here is none. */
export const local = (request: IncomingMessage) =>
  HERE.has(request.socket.remoteAddress ?? "") && NAMES.test(request.headers.host ?? "");

/** Asked by a page of this house, and not by any other that is open on the machine. */
export function ofTheHouse(request: IncomingMessage): boolean {
  const { origin, host, "sec-fetch-site": site } = request.headers;
  return origin === `http://${host}` && (site === undefined || site === "same-origin");
}

/** The status may be read here, or from beyond with the token that the settings name. */
export function mayRead(request: IncomingMessage, statusToken: string | null): boolean {
  return local(request) || (statusToken !== null && same(bearer(request.headers.authorization), statusToken));
}
