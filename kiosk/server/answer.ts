import type { IncomingMessage, ServerResponse } from "node:http";

const MOST = 64 * 1024;

/** An answer other than 200, with what to tell whoever asked. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly more: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** The JSON that was sent: 64 KiB at the most. @throws Refusal where it is more, or no JSON. */
export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? ""))
    throw new Refusal(415, "Send application/json.");
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST) throw new Refusal(413, `Send ${MOST} bytes at the most.`);
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    throw new Refusal(400, "That is no JSON.");
  }
}

export function head(response: ServerResponse, status: number, type: string): void {
  response.writeHead(status, {
    "Content-Type": type,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
}

/** Answers with JSON, or with nothing (204) where there is nothing to say. */
export function answer(response: ServerResponse, body: unknown, status = 200): void {
  if (body === undefined) {
    response.writeHead(204, { "Cache-Control": "no-store" }).end();
    return;
  }
  head(response, status, "application/json");
  response.end(JSON.stringify(body));
}
