/** One score in a process of its own: renders it, and sends what it says of it to whoever started it. */
import { bitsOf, perform } from "../../media/score/delivery/master";
import { deliver } from "../../media/score/delivery/render";
import { SCORES } from "../../media/score/scores";
import type { Note } from "./pool";

const [name, task] = process.argv.slice(2);
const score = SCORES.find((s) => s.name === name);
if (!score) throw new Error(`There is no score "${name}".`);
const send = (note: Note): void => void process.send?.(note);

send({ doing: "rendering" });
const performance = perform(score, SCORES);
if (task === "bits") {
  send({ words: Object.entries(performance.masters).map(([stem, x]) => `${stem} ${bitsOf(x)}`) });
} else {
  const delivered = deliver(score, SCORES, performance, (doing) => send({ doing }));
  const words = Object.entries(delivered.stems).map(([stem, r]) => `${stem} ${r.measured.lufs} LUFS`);
  send({ words, delivered });
}
process.disconnect?.();
