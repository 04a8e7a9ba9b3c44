import { expect, test } from "vitest";
import { joinSession } from "./session";

/** What such a user's programs are told of where their own sound server is found. */
function told(env: Record<string, string>, uid: number, exists: boolean): string | undefined {
  const own: Record<string, string | undefined> = { ...env };
  joinSession(own as NodeJS.ProcessEnv, uid, () => exists);
  return own.XDG_RUNTIME_DIR;
}

test("a service finds its user's own sound server", () => expect(told({}, 999, true)).toBe("/run/user/999"));

test("whoever is in a session already is left there", () =>
  expect(told({ XDG_RUNTIME_DIR: "/run/user/1000" }, 1001, true)).toBe("/run/user/1000"));

test("root has none, and a user without a folder there has none", () =>
  expect([told({}, 0, true), told({}, 999, false)]).toEqual([undefined, undefined]));
