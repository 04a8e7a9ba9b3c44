import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { chapters } from "@/media/film";

it("no chapter has the address of another page", () => {
  const pages = readdirSync("app", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const taken = new Set(pages.map(({ name }) => name));
  expect(chapters.filter(({ slug }) => taken.has(slug))).toEqual([]);
});
