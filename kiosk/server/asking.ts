import { request } from "node:http";

export interface Said {
  readonly status: number;
  readonly text: string;
  /** Empty where it is not JSON. */
  readonly json: Record<string, unknown>;
}

/**
 * Asks a desk as a page of its house would, for its tests: fetch lets nobody say another Host or Origin.
 * @param port read at each question
 * @returns a function of path, body (GET without one) and headers over what such a page sends
 */
export function asking(port: () => number) {
  return (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Said> =>
    new Promise((settle, fail) => {
      const host = `localhost:${port()}`;
      const said = { Host: host, "Content-Type": "application/json", Origin: `http://${host}`, ...headers };
      const method = body === undefined ? "GET" : "POST";
      const asked = request({ host: "127.0.0.1", port: port(), path, method, headers: said }, (response) => {
        let text = "";
        response.on("data", (part) => (text += part));
        response.on("end", () => {
          const isJson = response.headers["content-type"] === "application/json";
          settle({ status: response.statusCode ?? 0, text, json: isJson ? JSON.parse(text) : {} });
        });
      });
      asked.on("error", fail);
      asked.end(body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body));
    });
}
