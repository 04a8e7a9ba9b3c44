import { spawn } from "node:child_process";
import { ROOT } from "./root.mjs";

const WINDOWS = process.platform === "win32";

/**
 * Runs a command from the root with its output streamed, and waits for its end.
 * @param {string} command a program on PATH
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to this process's own
 * @returns {Promise<number>} the exit code; 127 where the program could not be started
 */
export function run(command, args, env = {}) {
  return new Promise((settle) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: "inherit",
      env: { NEXT_TELEMETRY_DISABLED: "1", ...process.env, ...env },
      // npm and npx are shell scripts there.
      shell: WINDOWS,
    });
    child.on("error", () => settle(127));
    child.on("close", (code) => settle(code ?? 1));
  });
}

/**
 * Runs a script of package.json.
 * @param {string} script
 * @param {readonly string[]} [args] handed to the script
 * @param {Record<string, string>} [env]
 */
export function npmRun(script, args = [], env = {}) {
  return run("npm", ["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])], env);
}
