/** What the launcher answered: its HTTP status and, where it was one, its JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Milliseconds after which an answer is not waited for: the launcher is on this very machine. */
const PATIENCE = 5000;

/**
 * Asks the launcher that serves this page. Never throws: status 0 is a launcher that cannot be reached.
 * @param path below `/kiosk/api/`
 * @param body what to post; without it the answer is only read
 * @param token an operator's
 */
export async function ask(path: string, body?: unknown, token?: string): Promise<Answer> {
  try {
    const response = await fetch(`/kiosk/api/${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  } catch {
    return { status: 0, body: null };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A part of what was answered, where it is the object that it ought to be. */
export const field = (body: unknown, name: string): unknown =>
  typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined;
