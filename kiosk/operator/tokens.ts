import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** How long an operator may leave the panel alone, in minutes. */
export const MINUTES = 15;
const MOST = 8;

/** Equal, in a time that does not tell where they differ. */
export function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** The bearer's token in a header, or "". */
export const bearer = (header: string | undefined) => /^Bearer (\S+)$/.exec(header ?? "")?.[1] ?? "";

/** Tokens of operators who gave the PIN: in memory alone, each good for 15 minutes after its last use. */
export function tokens(now: () => number = () => performance.now()) {
  const until = new Map<string, number>();
  return {
    give(): string {
      const token = randomBytes(24).toString("base64url");
      if (until.size >= MOST) until.delete([...until.keys()][0] ?? "");
      until.set(token, now() + MINUTES * 60_000);
      return token;
    },
    good(token: string): boolean {
      const found = [...until].find(([known, end]) => end > now() && same(known, token));
      if (found) until.set(found[0], now() + MINUTES * 60_000);
      return found !== undefined;
    },
  };
}
