import type { Readable, Writable } from "node:stream";

export interface Event {
  readonly method: string;
  readonly params: Record<string, unknown>;
  readonly sessionId: string | undefined;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly sessionId?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

export interface Pipe {
  /** Asks the browser. @throws Error where it refuses, is gone, or says nothing within `within` ms (5 s unless told). */
  ask(
    method: string,
    params?: Record<string, unknown>,
    sessionId?: string,
    within?: number,
  ): Promise<Record<string, unknown>>;
  close(): void;
}

/**
 * The Chrome DevTools Protocol over the two pipes of `--remote-debugging-pipe`: JSON, each message ended by a zero.
 * No port is opened that another process of the machine could take the browser over by.
 */
export function openPipe(to: Writable, from: Readable, heard: (event: Event) => void): Pipe {
  const waiting = new Map<number, (message: Message) => void>();
  let next = 1;
  let open = true;
  let rest = Buffer.alloc(0);

  function take(message: Message): void {
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method)
      heard({ method: message.method, params: message.params ?? {}, sessionId: message.sessionId });
  }

  from.on("data", (part: Buffer) => {
    rest = Buffer.concat([rest, part]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      take(JSON.parse(rest.subarray(0, end).toString("utf8")));
      rest = rest.subarray(end + 1);
    }
  });
  const close = () => {
    open = false;
    for (const settle of waiting.values()) settle({ error: { message: "The browser is gone." } });
    waiting.clear();
  };
  for (const end of [to, from]) end.on("error", close);
  from.on("close", close);

  return {
    close,
    ask: (method, params = {}, sessionId, within = 5000) =>
      new Promise((settle, fail) => {
        if (!open) return fail(new Error("The browser is gone."));
        const id = next++;
        const late = setTimeout(
          () => waiting.get(id)?.({ error: { message: `no answer within ${within} ms` } }),
          within,
        );
        waiting.set(id, ({ result, error }) => {
          clearTimeout(late);
          waiting.delete(id);
          if (error) fail(new Error(`${method}: ${error.message}`));
          else settle(result ?? {});
        });
        to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
  };
}
