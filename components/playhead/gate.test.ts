import { describe, expect, test } from "vitest";
import { smallFilm } from "@/media/small-film";
import { gate, HOLD, HOLD_REDUCED } from "./gate";

const film = smallFilm(120, 120, 120, 120, 120);

describe.each([HOLD, HOLD_REDUCED])("with a hold of %s ms", (hold) => {
  test("however wildly one scrolls, no two cuts are nearer than the hold", () => {
    const arbiter = gate(film);
    let seed = 7;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    let presented = arbiter.pass(0, 0, hold).index;
    let last: number | undefined;
    let cuts = 0;
    for (let now = 1; now < 20_000; now += 1 + random() * 30) {
      const next = arbiter.pass(random() * film.length, now, hold).index;
      if (next === presented) continue;
      if (last !== undefined) expect(now - last).toBeGreaterThanOrEqual(hold);
      [presented, last] = [next, now];
      cuts++;
    }
    expect(cuts).toBeGreaterThan(10);
  });

  test("after the hold the newest position wins, not the ones passed on the way", () => {
    const arbiter = gate(film);
    arbiter.pass(0, 0, hold);
    expect(arbiter.pass(130, 1000, hold).index).toBe(1);
    expect(arbiter.pass(250, 1010, hold).index).toBe(1);
    expect(arbiter.pass(590, 1020, hold).index).toBe(1);
    expect(arbiter.pass(590, 1010 + hold, hold).index).toBe(4);
  });

  test("a cut that was slow to draw holds from when it was seen", () => {
    const arbiter = gate(film);
    arbiter.pass(0, 0, hold);
    expect(arbiter.pass(130, 1000, hold).index).toBe(1);
    expect(arbiter.pass(250, 1200, hold).index).toBe(1);
    expect(arbiter.pass(250, 1000 + hold, hold).index).toBe(1);
    expect(arbiter.pass(250, 1200 + hold, hold).index).toBe(2);
  });

  test("at rest nothing is lost: the shot under the playhead is presented", () => {
    const arbiter = gate(film);
    arbiter.pass(0, 0, hold);
    arbiter.pass(130, 500, hold);
    arbiter.pass(370, 510, hold);
    expect(arbiter.pass(370, 510 + hold, hold).index).toBe(3);
    expect(arbiter.pass(370, 9000, hold).index).toBe(3);
  });
});

test("the first shot, or the one that a deep link names, stands at once and delays no cut", () => {
  const arbiter = gate(film);
  expect(arbiter.pass(300, 0, HOLD).index).toBe(2);
  expect(arbiter.pass(370, 16, HOLD).index).toBe(3);
});
