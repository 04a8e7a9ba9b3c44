import { describe, expect, test } from "vitest";
import { smallFilm } from "@/media/small-film";
import { dueOf, followerSource, leaderTells } from "./follower";
import type { PlaceMessage } from "./messages";

const film = smallFilm(120, 240, 130);
const cut = (index: number) => film.cuts[index] ?? film.cuts[0];

/** A page that was opened at a moment of 1970, on a machine where it is now another. */
function clockOf(timeOrigin: number, wall: { now: number }) {
  return { timeOrigin, now: () => wall.now - timeOrigin };
}

const place = (message: Partial<PlaceMessage>): PlaceMessage => ({
  kind: "place",
  at: 130,
  cut: 1,
  still: 0,
  stamp: 0,
  sent: 0,
  ...message,
});

test("a cut is seen on two pages at one moment, whenever each was opened", () => {
  const wall = { now: 60_000 };
  const leader = clockOf(50_000, wall);
  const follower = clockOf(55_000, wall);
  const source = followerSource(film, follower);
  const tell = leaderTells((message) => {
    wall.now += 3;
    source.told(message);
  }, leader);
  tell({ at: 121, cut: film.cuts[1] as never, still: 0 }, leader.now() + 33);
  const { at, cut: shown, due = 0 } = source.read(follower.now());
  expect([at, shown]).toEqual([121, cut(1)]);
  expect(follower.timeOrigin + due).toBe(60_033);
});

describe("a machine whose clock was set while its pages ran", () => {
  test.each([-3_600_000, -500, 500, 3_600_000])(
    "by %s ms holds no cut for longer than it was to wait",
    (ms) => {
      const due = dueOf(place({ sent: 1000 + ms, stamp: 1033 + ms }), 5, 1000);
      expect(due - 5).toBeGreaterThanOrEqual(0);
      expect(due - 5).toBeLessThanOrEqual(33);
    },
  );
});

test("the leader says where it stands when that has changed, and not otherwise", () => {
  const said: number[] = [];
  const tell = leaderTells(({ at }) => said.push(at), clockOf(0, { now: 0 }));
  for (const at of [3, 3, 4, 4, 4, 3]) tell({ at, cut: film.cuts[0] as never, still: 0 }, 0);
  expect(said).toEqual([3, 4, 3]);
});

test("how long nobody has scrolled goes on from what the leader said", () => {
  const source = followerSource(film, clockOf(0, { now: 0 }));
  source.told(place({ still: 0 }));
  expect(source.read(1000).still).toBe(0);
  expect(source.read(3500).still).toBe(2.5);
  source.told(place({ at: 131, still: 40 }));
  expect(source.read(4000).still).toBe(40);
});

test("a place that is not in this film moves nothing", () => {
  const source = followerSource(film, clockOf(0, { now: 0 }));
  source.told(place({}));
  source.told(place({ cut: 99, at: 1e9 }));
  expect(source.read(0).cut).toBe(cut(1));
});

test("hands laid on a follower move nothing", () => {
  const source = followerSource(film, clockOf(0, { now: 0 }));
  source.seek(300);
  source.nudge(24);
  expect(source.read(0).at).toBe(0);
});
