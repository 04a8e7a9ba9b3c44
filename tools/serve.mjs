import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, policies } from "./lib/headers.mjs";
import { ROOT } from "./lib/root.mjs";

/**
 * A range that sirv answers rightly: `bytes=a-` or `bytes=a-b` with a ≤ b and b > 0. A server may
 * ignore any other (RFC 9110, 14.2) and send the whole; sirv would send the wrong part or throw.
 * @param {string} range
 */
const plain = (range) => {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  return from !== undefined && (to === "" || (Number(to) > 0 && Number(to) >= Number(from)));
};

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port, host) {
  return new Promise((settle, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      const address = server.address();
      settle(typeof address === "object" && address ? address.port : port);
    });
  });
}

/**
 * What a house adds to the exported site: answers of its own, before the site's.
 * @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => boolean} Desk
 */

/**
 * Serves the exported site as a production host would.
 * @param {object} options
 * @param {number} options.port 0 for any free one
 * @param {string} [options.dir] the export; `out/` unless told
 * @param {string} [options.host] the interface; this machine alone unless told
 * @param {boolean} [options.next] try the next ports (20 at most) where this one is taken
 * @param {Desk} [options.desk] asked first; true where it has answered, or will
 * @returns {Promise<{ url: string, port: number, server: import("node:http").Server, close: () => Promise<void> }>}
 * @throws Error where there is no export, or the port cannot be had.
 */
export async function serve({ port, dir = join(ROOT, "out"), host = "127.0.0.1", next = false, desk }) {
  if (!existsSync(join(dir, "index.html")))
    throw new Error(`Nothing to serve in ${dir}: run "npm run build".`);
  const policy = policies(dir);
  const missing = existsSync(join(dir, "404.html")) ? readFileSync(join(dir, "404.html")) : "Not found";
  const files = sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersFor(path, policy))) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    if (desk?.(request, response)) return;
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const { range } = request.headers;
    if (range && (request.headers["if-range"] || !plain(range))) delete request.headers.range;
    files(request, response, () => {
      for (const [name, value] of Object.entries(headersFor("/404.html", policy)))
        response.setHeader(name, value);
      response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" }).end(missing);
    });
  });
  for (let tried = port; ; tried++) {
    try {
      const bound = await listen(server, tried, host);
      const name = host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host;
      return {
        url: `http://${name}:${bound}`,
        port: bound,
        server,
        close: () =>
          new Promise((settle) => {
            server.close(() => settle());
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!taken) throw error;
      if (!next || tried >= port + 20)
        throw new Error(`Port ${tried} is taken; choose another: PORT=${tried + 1}`);
    }
  }
}
