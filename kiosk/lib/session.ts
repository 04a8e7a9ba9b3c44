import { existsSync } from "node:fs";

/** The user by whom this runs, where there are such. */
const user = (): number | undefined => process.getuid?.();

/**
 * A service is no session, and neither is `sudo -u`: nobody has told them where their user's own sound server is
 * found. It is where it always is.
 * @param env is changed: what is started from here is told, too
 */
export function joinSession(env: NodeJS.ProcessEnv = process.env, uid = user(), exists = existsSync): void {
  const folder = `/run/user/${uid}`;
  if (uid === undefined || uid === 0 || env.XDG_RUNTIME_DIR || !exists(folder)) return;
  env.XDG_RUNTIME_DIR = folder;
}
