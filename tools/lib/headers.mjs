import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The content security policy of one page. Everything comes from the house itself; the inline
 * scripts that Next writes are named by their hash. React writes style attributes, which have none.
 * @param {string} html
 */
export function policyFor(html) {
  const hashes = [...html.matchAll(INLINE)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return [
    "default-src 'self'",
    `script-src 'self' ${[...new Set(hashes)].join(" ")}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join("; ");
}

/**
 * The policy of every page of an export, by the page's file ("/sources.html").
 * @param {string} dir
 * @returns {Map<string, string>}
 */
export function policies(dir) {
  if (!existsSync(dir)) return new Map();
  const pages = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  return new Map(
    pages.map((name) => [`/${name.replaceAll("\\", "/")}`, policyFor(readFileSync(join(dir, name), "utf8"))]),
  );
}

const TYPES = /** @type {Record<string, string>} */ ({
  // A stem has no picture: as video/webm some players would look for one.
  ".webm": "audio/webm",
  ".m4a": "audio/mp4",
  ".otio": "application/json",
  ".edl": "text/plain;charset=utf-8",
});

/**
 * What every answer says beside its bytes.
 * @param {string} path the address asked for: "/", "/sources", "/_next/static/…"
 * @param {Map<string, string>} policy see `policies`
 * @returns {Record<string, string>}
 */
export function headersFor(path, policy) {
  const page = path.replace(/\/$/, "");
  const csp = policy.get(path) ?? policy.get(`${page}.html`) ?? policy.get(`${page}/index.html`);
  const type = TYPES[/\.\w+$/.exec(path)?.[0] ?? ""];
  return {
    "Cache-Control": path.startsWith("/_next/static/") ? "public,max-age=31536000,immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    // What the documentary uses stays open to it (the microphone, for "Hear your own room", if the visitor says so);
    // the rest is closed, to itself too.
    "Permissions-Policy": "camera=(), microphone=(self), geolocation=(), payment=(), usb=()",
    "Accept-Ranges": "bytes",
    ...(csp ? { "Content-Security-Policy": csp } : {}),
    ...(type ? { "Content-Type": type } : {}),
  };
}
