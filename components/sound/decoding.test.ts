import { expect, test } from "vitest";
import { decodingTurn } from "./decoding";

const never = new AbortController().signal;

test("two are decoded at a time, and who has gone away keeps nobody waiting", async () => {
  const order: string[] = [];
  const [first, second] = [await decodingTurn(never), await decodingTurn(never)];
  const left = new AbortController();
  const gone = decodingTurn(left.signal).catch(() => order.push("left"));
  const third = decodingTurn(never).then((leave) => {
    order.push("third");
    return leave;
  });
  left.abort();
  await gone;
  expect(order).toEqual(["left"]);
  first();
  (await third)();
  second();
  expect(order).toEqual(["left", "third"]);
  const again = await Promise.all([decodingTurn(never), decodingTurn(never)]);
  for (const leave of again) leave();
});
