/** For the test of a power cut alone: keeps visits as fast as it can, and prints each id once it is on the disk. */
import { VISIT } from "../server/sample";
import { openVisits } from "./store";

const [path = ""] = process.argv.slice(2);
const store = await openVisits(path, (message) => console.error(message));
for (let index = 0; ; index++) {
  const id = `visit-${String(index).padStart(8, "0")}`;
  await store.keep({ ...VISIT, id, seconds: index % 900 });
  console.log(id);
}
