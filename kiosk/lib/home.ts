import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { join } from "node:path";

export type Env = Readonly<Record<string, string | undefined>>;

/** Where the kiosk keeps what it must remember. */
export interface Home {
  readonly folder: string;
  readonly settings: string;
  /** The operator's PIN, hashed, and the wrong tries at it. Apart from the settings, which may be handed on. */
  readonly secret: string;
  readonly visits: string;
  readonly logs: string;
  /** The browsers' profiles: made anew at every start, in memory where there is a place for that; a full disk is not theirs. */
  readonly profiles: string;
}

/** `NOT_SILENCE_HOME` names the folder, `NOT_SILENCE_SETTINGS` the settings' file where it stands elsewhere. */
export function homeOf(env: Env = process.env): Home {
  const folder = env.NOT_SILENCE_HOME || join(homedir(), ".local", "share", "not-silence");
  const runtime = env.XDG_RUNTIME_DIR || env.RUNTIME_DIRECTORY;
  const own = createHash("sha256").update(folder).digest("hex").slice(0, 8);
  return {
    folder,
    settings: env.NOT_SILENCE_SETTINGS || join(folder, "kiosk.json"),
    secret: join(folder, "operator.json"),
    visits: join(folder, "visits"),
    logs: join(folder, "logs"),
    profiles: runtime ? join(runtime, `not-silence-${own}`, "profiles") : join(folder, "profiles"),
  };
}
