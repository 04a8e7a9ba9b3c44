import type { IncomingMessage } from "node:http";
import type { Say } from "../log/log";
import { goodPin, PIN_SAID, type pinAt } from "../operator/pin";
import { bearer, MINUTES, type tokens } from "../operator/tokens";
import { Refusal } from "./answer";

type Pin = ReturnType<typeof pinAt>;
type Tokens = ReturnType<typeof tokens>;

const given = (body: unknown) => (body as { pin?: unknown } | null)?.pin;

/** A write that the PIN needs, and that the disk refuses. */
function written<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(507, `The machine cannot write (${why}): look at its disk.`);
  }
}

/** @throws Refusal where the PIN's file cannot be used: only a hand at the machine helps, and the page is to say so. */
function usable(pin: Pin): void {
  if (pin.state() !== "unusable") return;
  const { found, remedy } = PIN_SAID.unusable;
  throw new Refusal(409, `${found}: ${remedy}.`, { unusable: true });
}

/** The operator's door: a PIN for a token. What is wrong is said as a Refusal. */
export function operatorDoor(pin: Pin, desk: Tokens, say: Say) {
  return {
    /** Gives a token for the right PIN. */
    enter(body: unknown) {
      usable(pin);
      if (pin.state() === "none") throw new Refusal(409, "No PIN is set yet.");
      const tried = written(() => pin.try(given(body)));
      if (tried === "right") {
        say({ level: "info", what: "An operator gave the right PIN." });
        return { token: desk.give(), minutes: MINUTES };
      }
      say({ level: "warn", what: "A wrong PIN was given." });
      if (tried === "wrong") throw new Refusal(401, "That is not the PIN.");
      throw new Refusal(429, `Wait ${tried.seconds} seconds.`, { seconds: tried.seconds });
    },
    /** Sets the first PIN, and gives a token for it. */
    first(body: unknown) {
      const chosen = given(body);
      if (!goodPin(chosen))
        throw new Refusal(400, "A PIN is 6 to 12 digits, neither all the same nor in a row.");
      usable(pin);
      if (!written(() => pin.first(chosen))) throw new Refusal(409, "A PIN is set already.");
      say({ level: "info", what: "The operator's PIN was set." });
      return { token: desk.give(), minutes: MINUTES };
    },
    /** @throws Refusal where the request brings no good token. */
    check(request: IncomingMessage): void {
      if (!desk.good(bearer(request.headers.authorization))) throw new Refusal(401, "Give the PIN first.");
    },
  };
}
export type Door = ReturnType<typeof operatorDoor>;
