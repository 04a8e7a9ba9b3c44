import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/**
 * Every file under the given folders, in a stable order. A folder that is not there has none.
 * @param {readonly string[]} folders relative to the root
 * @param {string} [root]
 * @returns {string[]} paths from the root, with forward slashes
 */
export function filesUnder(folders, root = ROOT) {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? filesUnder([`${folder}/${entry.name}`], root) : [`${folder}/${entry.name}`],
      ),
    )
    .sort();
}
