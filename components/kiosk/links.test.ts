import { expect, test } from "vitest";
import { publicAddress } from "./links";

const HERE = "http://localhost:4180";
const link = (path: string) => new URL(path, HERE);

test.each([
  ["/sources", "https://film.example", "https://film.example/sources"],
  ["/#the-gig", "https://film.example/", "https://film.example/#the-gig"],
  ["/sound", "https://example.org/not-silence", "https://example.org/not-silence/sound"],
  ["/sources", null, null],
  ["https://elsewhere.example/a?b", null, "https://elsewhere.example/a?b"],
] as const)("%s, with the documentary at %s, is shown as %s", (path, home, shown) => {
  expect(publicAddress(link(path), HERE, home)).toBe(shown);
});
